package org.civilaffairs.examples.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.person.Household;

/** The example of validation in the README; its text there is the body of this method. */
final class ReadmeValidation {

    private ReadmeValidation() {}

    static void run(PrintStream out) {
        String json = """
                {"members": [{"relation": "SELF", "birth": "2020-02-30", "residence": "310225", "employed": "no"}]}""";
        Validation<Household> checked = Validation.ofJson(json, Household.FORM);
        checked.errors().forEach(out::println);
        checked.warnings(LocalDate.parse("2020-09-01")).forEach(out::println);
        checked.value().ifPresent(household -> out.println(household.members().size()));
    }
}
