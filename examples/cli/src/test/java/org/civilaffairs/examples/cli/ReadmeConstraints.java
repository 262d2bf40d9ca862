package org.civilaffairs.examples.cli;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import org.civilaffairs.core.constraint.ValidCitizenId;
import org.civilaffairs.core.form.NamedAccessors;
import org.civilaffairs.core.person.Household;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The example of constraints in the README; its text there is the body of this method. */
final class ReadmeConstraints {

    private ReadmeConstraints() {}

    static void run(Household household, PrintStream out) {
        record Application(
                @ValidCitizenId String applicant, @Valid Household household) {}
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new NamedAccessors())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        validator.validate(new Application("332323198106070037", household)).forEach(out::println);
    }
}
