package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.core.person.Disability;
import org.civilaffairs.core.place.AddressCodes;
import org.civilaffairs.core.place.DivisionChange;
import org.civilaffairs.core.place.Divisions;

/** Asks the library what a case asks, and says what comes out by name. */
final class Answers {

    private static final Divisions LISTS = Divisions.bundled();

    private Answers() {}

    static Map<String, String> to(String ask, Map<String, String> given, LocalDate on) {
        String value = given.getOrDefault("value", "");
        return switch (ask) {
            case "NORMALISED_CITIZEN_ID" -> normalised(Normalised.of(value), IdentifierKind.CITIZEN_ID);
            case "NORMALISED_MOBILE" -> normalised(MobileNumber.normalise(value), IdentifierKind.MOBILE);
            case "LEGACY_CITIZEN_ID" -> of(CitizenId.checkLegacy(value));
            case "EARLY_CREDIT_CODE" -> of(UnifiedSocialCreditCode.checkEarly(value));
            case "TOWNSHIP" -> of(TownshipCode.check(value));
            case "NEW_TOWNSHIP" -> of(TownshipCode.checkNew(value));
            case "CITIZEN_ID_IN_LISTS" -> of(CitizenId.check(value, on).and(addressCodes(given)::check));
            case "CREDIT_CODE_IN_LISTS" ->
                of(UnifiedSocialCreditCode.check(value).and(addressCodes(given)::check));
            case "MARRIAGE_CERTIFICATE_IN_LISTS" ->
                of(MarriageCertificateNumber.check(value, on).and(addressCodes(given)::check));
            case "ADDRESS_CODE" ->
                of(addressCodes(given).check(DivisionCode.parse(value), date(given.getOrDefault("birth", ""))));
            case "DECLARED" -> declared(value, given);
            case "LISTED_DIVISION" -> listed(DivisionCode.parse(value), on);
            case "DIVISION_CHANGE" ->
                Map.of("effect", DivisionChange.valueOf(value).effect().name());
            case "MARITAL_STATUS" -> Map.of("code", status(given.getOrDefault("events", "")));
            default -> of(IdentifierKind.valueOf(ask).check(value, on));
        };
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static AddressCodes addressCodes(Map<String, String> given) {
        AddressCodes codes = AddressCodes.of(LISTS);
        String from = given.get("numbersFrom");
        return from == null ? codes : codes.withNumbersFrom(date(from));
    }

    private static Map<String, String> normalised(Normalised text, IdentifierKind kind) {
        Map<String, String> answer = new LinkedHashMap<>(of(kind.check(text.value())));
        answer.put("changed", String.valueOf(text.changed()));
        answer.put("normalised", text.value());
        return answer;
    }

    private static Map<String, String> declared(String value, Map<String, String> given) {
        return of(CitizenId.check(value)
                .and(id -> id.checkBirth(date(given.getOrDefault("birth", ""))))
                .and(id -> id.checkSex(Sex.valueOf(given.getOrDefault("sex", "")))));
    }

    private static Map<String, String> listed(DivisionCode code, LocalDate on) {
        return Map.of(
                "outcome", outcome(AddressCodes.of(LISTS).checkListed(code, on)),
                "listing", LISTS.at(code, on).name(),
                "name", LISTS.name(code, on).orElse(""),
                "next", LISTS.at(DivisionCode.parse("310151"), on).name());
    }

    private static String status(String events) {
        List<MaritalEvent> all = events.isEmpty()
                ? List.of()
                : Arrays.stream(events.split(" ", -1))
                        .map(MaritalEvent::valueOf)
                        .toList();
        return MaritalStatus.after(all).code();
    }

    static Map<String, String> of(Check<?> check) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("outcome", outcome(check));
        answer.put("reasons", check.reasons().stream().map(Enum::name).collect(Collectors.joining(" ")));
        check.toOptional().ifPresent(value -> answer.putAll(reading(value)));
        return answer;
    }

    private static String outcome(Check<?> check) {
        if (check instanceof Check.Valid<?>) {
            return "VALID";
        }
        return check instanceof Check.Invalid<?> ? "INVALID" : "UNVERIFIABLE";
    }

    private static Map<String, String> reading(Object value) {
        if (value instanceof CitizenId id) {
            return Map.of(
                    "birth", id.birthDate().toString(),
                    "sex", id.sex().name(),
                    "upgraded", id.upgraded().value());
        }
        if (value instanceof ResidencePermitNumber permit) {
            return Map.of(
                    "birth", permit.birthDate().toString(),
                    "sex", permit.sex().name(),
                    "territory", permit.territory().name());
        }
        if (value instanceof PermanentResidenceCardNumber card) {
            return Map.of(
                    "province", card.province().map(DivisionCode::toString).orElse(""),
                    "country", card.country().orElse(""),
                    "birth", card.birthDate().map(LocalDate::toString).orElse(""));
        }
        if (value instanceof UnifiedSocialCreditCode code) {
            return Map.of(
                    "registrar", code.registrar().map(Enum::name).orElse(""),
                    "kind", code.kind().map(Enum::name).orElse(""),
                    "division", code.division().toString(),
                    "organizationCode",
                            code.organizationCode()
                                    .map(OrganizationCode::toString)
                                    .orElse(""));
        }
        return readingOfOthers(value);
    }

    private static Map<String, String> readingOfOthers(Object value) {
        if (value instanceof DisabilityCertificateNumber number) {
            return Map.of(
                    "person", number.person().value(),
                    "category", Disability.of(number).category().name(),
                    "grade", String.valueOf(number.grade()));
        }
        if (value instanceof MarriageCertificateNumber number) {
            return Map.of(
                    "written", number.value(),
                    "kind", number.kind().name(),
                    "division", number.division().toString(),
                    "year", String.valueOf(number.year()),
                    "serial", String.valueOf(number.serial()));
        }
        if (value instanceof TownshipCode code) {
            return Map.of(
                    "kind", code.kind().map(Enum::name).orElse(""),
                    "division", code.division().toString());
        }
        if (value instanceof DivisionCode code) {
            return Map.of("kind", code.kind().map(Enum::name).orElse(""));
        }
        return Map.of();
    }
}
