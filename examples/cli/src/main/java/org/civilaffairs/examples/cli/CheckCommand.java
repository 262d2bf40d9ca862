package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.IdentifierKind;
import org.civilaffairs.core.code.MobileNumber;
import org.civilaffairs.core.code.Normalised;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.place.AddressCodes;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one identifier and says why, and what can be read from it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "校验标识代码 · checks an identifier",
        description = {"个人信息一律遮蔽。", "Personal data is masked."},
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:有效 · valid",
            "1:无效 · invalid",
            "2:命令有误，未校验 · the command is wrong; nothing was checked",
            "3:无法核实，但不应拒绝 · unverifiable, and not to be refused for that"
        })
final class CheckCommand implements Action {

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = {
                "种类 · one of CITIZEN_ID, CREDIT_CODE, ORGANIZATION_CODE, DIVISION, RESIDENCE_PERMIT,",
                "PERMANENT_RESIDENCE_CARD, DISABILITY_CERTIFICATE, MARRIAGE_CERTIFICATE, POSTAL_CODE, MOBILE, BANK_CARD"
            })
    private @Nullable String kind;

    @Parameters(
            index = "1",
            paramLabel = "VALUE",
            description = {"号码或代码", "the number or code"})
    private @Nullable String value;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "基准日，形如 2026-07-01；行政区划及含日期、年份的号码必须给出",
                "day of reference, like 2026-07-01; required for divisions and numbers with a date or year"
            })
    private @Nullable String on;

    @Option(
            names = "--numbers-from",
            paramLabel = "DATE",
            description = {
                "首批公民身份号码的编制日；只用于 CITIZEN_ID。给出后，该日之前已撤销的行政区划也存疑",
                "day of the first identity numbers, only for CITIZEN_ID: divisions that ended before it are doubted too.",
                "不给出时只与出生日期比较 · preset: a division is only compared with the birth"
            })
    private @Nullable String numbersFrom;

    @Option(
            names = "--normalise",
            description = {"先去除空白和连字符，全角转半角，转大写", "first remove white space and hyphens, make plain and capital"})
    private boolean normalise;

    CheckCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        IdentifierKind chosen = inputs.isShifted() ? null : inputs.read("KIND", kind, CheckCommand::kind);
        LocalDate day = inputs.read("--on", on, Dates::parse);
        if (chosen != null && needsDay(chosen) && on == null) {
            inputs.problem("--on DATE: 该种类必须给出 · required for " + chosen);
        }
        if (chosen != null && chosen != IdentifierKind.CITIZEN_ID && numbersFrom != null) {
            inputs.problem("--numbers-from: 只用于 CITIZEN_ID · only for CITIZEN_ID; leave it out");
        }
        AddressCodes lists = lists(inputs.read("--numbers-from", numbersFrom, Dates::parse));
        CheckedIdentifier checked =
                new CheckedIdentifier(inputs.checked(chosen), text(inputs.checked(value), chosen), day, lists);
        lines(checked).forEach(out::println);
        return exit(checked.check().outcome());
    }

    private static IdentifierKind kind(String given) {
        List<String> names =
                Arrays.stream(IdentifierKind.values()).map(Enum::name).toList();
        if (names.contains(given)) {
            return IdentifierKind.valueOf(given);
        }
        String advice = Nearest.to(given, names).map(near -> near + "?").orElse(String.join(", ", names));
        throw new IllegalArgumentException("没有这个种类 · no such kind; " + advice);
    }

    private static AddressCodes lists(@Nullable LocalDate numbersFrom) {
        AddressCodes lists = AddressCodes.of(Divisions.bundled());
        return numbersFrom == null ? lists : lists.withNumbersFrom(numbersFrom);
    }

    private static boolean needsDay(IdentifierKind kind) {
        return kind.isDated() || kind == IdentifierKind.DIVISION;
    }

    private String text(String given, @Nullable IdentifierKind chosen) {
        if (!normalise) {
            return given;
        }
        Normalised text = chosen == IdentifierKind.MOBILE ? MobileNumber.normalise(given) : Normalised.of(given);
        return text.value();
    }

    private List<String> lines(CheckedIdentifier checked) {
        Text title = checked.kind().title();
        String shown =
                checked.check().toOptional().map(identifier -> " " + identifier).orElse("");
        String first = checked.check().outcome().title() + ": " + title + shown;
        String reasons = checked.check().reasons().stream()
                .map(reason -> "  " + reason.title(checked.kind().length()) + " [" + reason + "]\n")
                .collect(Collectors.joining());
        String changed = normalise && !checked.text().equals(value) ? "  已规范化 · normalised before the check\n" : "";
        return (first + "\n" + changed + reasons + String.join("\n", checked.reading()))
                .lines()
                .toList();
    }

    private static int exit(Check.Outcome outcome) {
        return switch (outcome) {
            case VALID -> 0;
            case INVALID -> 1;
            case UNVERIFIABLE -> 3;
        };
    }
}
