package org.civilaffairs.core.form;

import java.time.LocalDate;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.place.Listing;
import org.civilaffairs.core.text.Text;

/** Looks at what was read for what is allowed but suspicious. */
final class Doubts {

    private static final String PERSONAL = "***";

    private static final Text GONE_AT_BIRTH = Text.of(
            "号码前六位的行政区划在出生之日已不再列入；请核对号码",
            "the division of the first six digits was no longer listed on the day of birth; check the number");

    private final LocalDate on;
    private final Problems warnings;
    private final Divisions divisions = Divisions.bundled();

    Doubts(LocalDate on, Problems warnings) {
        this.on = on;
        this.warnings = warnings;
    }

    void look(String at, Object value) {
        if (value instanceof DivisionCode code) {
            division(at, code);
        } else if (value instanceof CitizenId number) {
            number(at, number);
        } else if (value instanceof Consistent object) {
            object.doubts(on)
                    .forEach(doubt -> warnings.add(at + doubt.pointer(), Problem.Code.DOUBTFUL, null, doubt.message()));
        }
    }

    private void division(String at, DivisionCode code) {
        Listing listing = divisions.at(code, on);
        if (listing == Listing.NEVER) {
            warnings.add(at, Problem.Code.UNVERIFIABLE, code.toString(), inNoList());
        } else if (listing != Listing.LISTED) {
            warnings.add(
                    at,
                    Problem.Code.NOT_LISTED,
                    code.toString(),
                    Text.format(
                            "该行政区划代码在 %s 未列入；请核对代码或日期", "the code is not listed on %s; check the code or the day", on));
        }
    }

    private Text inNoList() {
        return Text.format(
                "已知的行政区划代码表（至 %s）均未列入这六位代码，无法核实",
                "no list of divisions known here (to %s) has these six digits, so they cannot be verified",
                divisions.newestList());
    }

    private void number(String at, CitizenId number) {
        if (number.isLegacy()) {
            CheckReason reason = CheckReason.NO_CHECK_CHARACTER;
            warnings.add(
                    at,
                    Problem.Code.UNVERIFIABLE,
                    PERSONAL,
                    Text.of(reason.title().zh(), reason.title().en()));
        }
        Listing atBirth = divisions.at(number.division(), number.birthDate());
        if (atBirth == Listing.NEVER) {
            warnings.add(at, Problem.Code.UNVERIFIABLE, PERSONAL, inNoList());
        } else if (atBirth == Listing.NO_LONGER) {
            warnings.add(at, Problem.Code.DOUBTFUL, PERSONAL, GONE_AT_BIRTH);
        }
    }
}
