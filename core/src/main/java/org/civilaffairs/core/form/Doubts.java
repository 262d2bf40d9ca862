package org.civilaffairs.core.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.code.Identifier;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.TownshipCode;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.place.AddressCodes;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.text.Text;

/** Looks at what was read for what is allowed but suspicious. */
final class Doubts {

    private static final String PERSONAL = "***";

    // What an identifier says and what is known of its day can hardly be true together; all else is only not confirmed.
    private static final Set<CheckReason> HARDLY_TRUE = EnumSet.of(
            CheckReason.BIRTH_IN_FUTURE,
            CheckReason.YEAR_IN_FUTURE,
            CheckReason.AGE_OVER_130,
            CheckReason.CITIZEN_ID_GIVEN,
            CheckReason.REGION_ENDED_BEFORE_ASSIGNMENT,
            CheckReason.REGION_STARTED_AFTER_REGISTRATION);

    private final LocalDate on;
    private final Problems warnings;
    private final Divisions divisions = Divisions.bundled();
    private final AddressCodes addressCodes = AddressCodes.of(divisions);

    Doubts(LocalDate on, Problems warnings) {
        this.on = on;
        this.warnings = warnings;
    }

    void look(String at, Object value) {
        if (value instanceof DivisionCode code) {
            division(at, code);
        } else if (value instanceof Identifier identifier) {
            tell(at, identifier.checkOn(on));
            inLists(at, identifier);
        } else if (value instanceof Consistent object) {
            object.doubts(on)
                    .forEach(doubt -> warnings.add(at + doubt.pointer(), Problem.Code.DOUBTFUL, null, doubt.message()));
        }
    }

    private void division(String at, DivisionCode code) {
        addressCodes.checkListed(code, on).reasons().forEach(reason -> {
            boolean open = reason == CheckReason.REGION_NOT_IN_DATA;
            Problem.Code kind = open ? Problem.Code.UNVERIFIABLE : Problem.Code.NOT_LISTED;
            warnings.add(at, kind, code.toString(), open ? inNoList() : notListed(reason));
        });
    }

    private Text notListed(CheckReason reason) {
        return reason == CheckReason.UNKNOWN_PROVINCE
                ? Text.of(reason.title().zh() + "；请核对代码", reason.title().en() + "; check the code")
                : Text.format(
                        "该行政区划代码在 %s 未列入；请核对代码或日期", "the code is not listed on %s; check the code or the day", on);
    }

    private Text inNoList() {
        return Text.format(
                "已知的行政区划代码表（至 %s）均未列入这六位代码，无法核实",
                "no list of divisions known here (to %s) has these six digits, so they cannot be verified",
                divisions.newestList());
    }

    private void inLists(String at, Identifier identifier) {
        if (identifier instanceof CitizenId number) {
            tell(at, addressCodes.check(number));
        } else if (identifier instanceof DisabilityCertificateNumber number) {
            tell(at, addressCodes.check(number));
        } else if (identifier instanceof MarriageCertificateNumber number) {
            tell(at, addressCodes.check(number));
        } else if (identifier instanceof UnifiedSocialCreditCode code) {
            tell(at, addressCodes.check(code));
        } else if (identifier instanceof TownshipCode code) {
            division(at, code.division());
        }
    }

    private void tell(String at, Check<?> check) {
        check.reasons().forEach(reason -> tell(at, reason));
    }

    private void tell(String at, CheckReason reason) {
        Problem.Code code = HARDLY_TRUE.contains(reason) ? Problem.Code.DOUBTFUL : Problem.Code.UNVERIFIABLE;
        Text message = reason == CheckReason.REGION_NOT_IN_DATA ? inNoList() : advised(reason.title());
        warnings.add(at, code, PERSONAL, message);
    }

    private static Text advised(Text reason) {
        return Text.of(reason.zh() + "；请核对号码", reason.en() + "; check the number");
    }
}
