package org.civilaffairs.core.procedure;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Extension;

/**
 * How long a step may or must take (期限).
 *
 * @param kind what the period limits
 * @param length how many
 * @param unit in what it is counted
 * @param extendedTo how many at most where the text allows an extension and says so
 * @param grounds why it may be extended; none where it may not. Grounds alone: the text allows it and does not say to how long
 */
@AnyJackson
public record TimeLimit(
        Kind kind, int length, CivilPeriod.Unit unit, Optional<Integer> extendedTo, List<ExtensionGround> grounds) {

    private static final int LONGEST = 10_000;

    /** Reads and writes time limits. */
    public static final Form<TimeLimit> FORM = ObjectForm.ofRecord(
                    "TimeLimit", Text.of("期限", "time limit"), TimeLimit::from)
            .required("kind", Text.of("性质", "what it limits"), Forms.choice(Kind.class, Kind::title), TimeLimit::kind)
            .required("length", Text.of("长度", "length"), Forms.wholeNumber(1, LONGEST), TimeLimit::length)
            .required(
                    "unit",
                    Text.of("单位", "unit"),
                    Forms.choice(CivilPeriod.Unit.class, CivilPeriod.Unit::title),
                    TimeLimit::unit)
            .optional(
                    "extendedTo",
                    Text.of("可延长至", "may be extended to"),
                    Forms.wholeNumber(1, LONGEST),
                    TimeLimit::extendedTo)
            .optional(
                    "grounds",
                    Text.of("延长事由", "grounds of an extension"),
                    Forms.listOf(Forms.choice(ExtensionGround.class, ExtensionGround::title)),
                    limit -> Optional.of(limit.grounds).filter(grounds -> !grounds.isEmpty()))
            .done();

    /** What a period limits. */
    public enum Kind implements Titled {
        /** The step must begin within the period (启动). */
        BEGIN("内启动", "to begin"),
        /** The step must be completed within the period (完成). */
        COMPLETE("内完成", "to complete"),
        /** The step takes exactly the period (期为). */
        LAST("期满", "in full");

        private final Text title;

        Kind(String zh, String en) {
            this.title = Text.of(zh, en);
        }

        @Override
        public Text title() {
            return title;
        }
    }

    /**
     * Refuses an extension to less than the limit itself.
     *
     * @param kind what the period limits
     * @param length how many
     * @param unit in what it is counted
     * @param extendedTo how many at most where the text allows an extension and says so
     * @param grounds why it may be extended; none where it may not
     */
    public TimeLimit {
        int least = length;
        ContradictionException.unless(
                extendedTo.stream().allMatch(most -> most > least),
                "延长后的期限不长于原期限；请更正",
                "the extended limit is not longer than the limit; correct it");
        grounds = List.copyOf(grounds);
    }

    private static TimeLimit from(Values values) {
        return new TimeLimit(
                values.get("kind"),
                values.get("length"),
                values.get("unit"),
                values.find("extendedTo"),
                values.<List<ExtensionGround>>find("grounds").orElse(List.of()));
    }

    /**
     * Returns the period.
     *
     * @param extension over which days off its end moves on
     * @return the period without extension for special circumstances
     */
    public CivilPeriod period(Extension extension) {
        return new CivilPeriod(length, unit, extension);
    }

    /**
     * Returns the period extended for special circumstances.
     *
     * @param extension over which days off its end moves on
     * @return the extended period, where the text allows one
     */
    public Optional<CivilPeriod> extendedPeriod(Extension extension) {
        return extendedTo.map(most -> new CivilPeriod(most, unit, extension));
    }

    /**
     * Returns whether the text allows an extension for special circumstances.
     *
     * @return whether so, be its length said or not
     */
    public boolean mayBeExtended() {
        return extendedTo.isPresent() || !grounds.isEmpty();
    }

    /**
     * Says how long the limit is.
     *
     * @return such as {@code 30个工作日（可延长至45个工作日）}
     */
    public Text text() {
        Text plain = period(Extension.NONE).text();
        return extendedPeriod(Extension.NONE)
                .map(CivilPeriod::text)
                .map(most -> Text.of(
                        plain.zh() + kind.title.zh() + "（可延长至" + most.zh() + "）",
                        plain.en() + " " + kind.title.en() + " (may be extended to " + most.en() + ")"))
                .orElseGet(() -> Text.of(
                        plain.zh() + kind.title.zh() + (mayBeExtended() ? "（可延长，未定期限）" : ""),
                        plain.en() + " " + kind.title.en()
                                + (mayBeExtended() ? " (may be extended without a set limit)" : "")));
    }
}
