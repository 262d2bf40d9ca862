package org.civilaffairs.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.code.IdentifierKind;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.OrganizationCode;
import org.civilaffairs.core.code.PermanentResidenceCardNumber;
import org.civilaffairs.core.code.ResidencePermitNumber;
import org.civilaffairs.core.code.Sex;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.place.AddressCodes;
import org.civilaffairs.core.place.Division;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Titled;
import org.jspecify.annotations.Nullable;

/** An identifier with what came of its check, also against the lists of divisions, and what can be read from it. */
final class CheckedIdentifier {

    private final IdentifierKind kind;
    private final String text;
    private final LocalDate on;
    private final AddressCodes lists;
    private final Check<?> check;

    /**
     * Checks a text.
     *
     * @param kind what it should be
     * @param text the text
     * @param on the day of reference; {@code null} only for kinds that need none
     * @param lists compares divisions with the lists
     */
    CheckedIdentifier(IdentifierKind kind, String text, @Nullable LocalDate on, AddressCodes lists) {
        this.lists = lists;
        this.kind = kind;
        this.text = text;
        this.on = Objects.requireNonNullElse(on, LocalDate.MAX);
        this.check = checked();
    }

    IdentifierKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    Check<?> check() {
        return check;
    }

    private Check<?> checked() {
        return switch (kind) {
            case CITIZEN_ID -> CitizenId.check(text, on).and(lists::check);
            case CREDIT_CODE -> UnifiedSocialCreditCode.check(text).and(lists::check);
            case DISABILITY_CERTIFICATE ->
                DisabilityCertificateNumber.check(text, on).and(lists::check);
            case MARRIAGE_CERTIFICATE ->
                MarriageCertificateNumber.check(text, on).and(lists::check);
            case DIVISION -> DivisionCode.check(text).and(code -> lists.checkListed(code, on));
            default -> kind.check(text, on);
        };
    }

    /** Returns one line for each thing that can be read, with what is personal masked. */
    List<String> reading() {
        Columns columns = new Columns();
        // A citizen identity number in the place of a code is a person's: nothing of it is read out.
        if (!check.reasons().contains(CheckReason.CITIZEN_ID_GIVEN)) {
            check.toOptional().ifPresent(value -> read(value, columns));
        }
        return columns.lines();
    }

    private void read(Object value, Columns columns) {
        if (value instanceof CitizenId id) {
            person(id, columns);
        } else if (value instanceof ResidencePermitNumber permit) {
            row(columns, "地区 · territory", permit.territory());
            born(permit.birthDate(), permit.sex(), columns);
        } else if (value instanceof PermanentResidenceCardNumber card) {
            card.province().ifPresent(code -> division(code, on, columns));
            card.country().ifPresent(country -> columns.row("  国籍代码 · country", country));
            card.birthDate().ifPresent(birth -> columns.row("  出生 · born", masked(birth)));
        } else if (value instanceof UnifiedSocialCreditCode code) {
            organization(code, columns);
        } else if (value instanceof DisabilityCertificateNumber number) {
            person(number.person(), columns);
        } else if (value instanceof MarriageCertificateNumber number) {
            row(columns, "证件 · certificate", number.kind());
            division(number.division(), on.withYear(number.year()), columns);
            columns.row("  年份 · year", String.valueOf(number.year()));
        } else if (value instanceof DivisionCode code) {
            division(code, on, columns);
            code.kind().ifPresent(segment -> row(columns, "号段 · segment", segment));
        }
    }

    private static void person(CitizenId id, Columns columns) {
        division(id.division(), id.birthDate(), columns);
        born(id.birthDate(), id.sex(), columns);
    }

    private static void born(LocalDate birth, Sex sex, Columns columns) {
        columns.row("  出生 · born", masked(birth));
        row(columns, "性别 · sex", sex);
    }

    private static String masked(LocalDate birth) {
        return birth.getYear() + "-**-**";
    }

    private void organization(UnifiedSocialCreditCode code, Columns columns) {
        code.registrar().ifPresent(registrar -> row(columns, "登记管理部门 · registrar", registrar));
        code.kind().ifPresent(kindOfCode -> row(columns, "机构类别 · kind", kindOfCode));
        division(code.division(), on, columns);
        code.organizationCode()
                .map(OrganizationCode::toString)
                .ifPresent(inner -> columns.row("  组织机构代码 · organization code", inner));
    }

    private static void row(Columns columns, String label, Titled value) {
        columns.row("  " + label, value.title().toString());
    }

    private static void division(DivisionCode code, LocalDate day, Columns columns) {
        columns.row("  行政区划 · division", (code + " " + name(code, day)).strip());
    }

    // The name on the day, or the last that the lists have; without a day the day is the last there is.
    private static String name(DivisionCode code, LocalDate day) {
        Divisions lists = Divisions.bundled();
        return lists.fullName(
                        code, day.equals(LocalDate.MAX) ? lists.newestList().atEndOfMonth() : day)
                .or(() -> lists.find(code).stream().map(Division::name).reduce((earlier, later) -> later))
                .orElse("");
    }
}
