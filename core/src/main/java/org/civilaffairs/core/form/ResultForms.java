package org.civilaffairs.core.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.CalendarDay;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.DayKind;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.PeriodRule;
import org.jspecify.annotations.Nullable;

/** The forms of results that are written and never read: whoever needs one asks for it again. */
public final class ResultForms {

    private static final Text ZH = Text.of("中文", "Chinese");
    private static final Text EN = Text.of("英文", "English");

    private static final Form<CheckReason> REASON = written(
            "CheckReason",
            Text.of("校验不通过的原因", "reason of a check"),
            form -> form.required(
                            "code",
                            Text.of("原因代码", "code of the reason"),
                            Forms.choice(CheckReason.class, CheckReason::title),
                            Function.identity())
                    .required("zh", ZH, Forms.text(), reason -> reason.title().zh())
                    .required("en", EN, Forms.text(), reason -> reason.title().en()));

    private static final Form<Check<?>> CHECK = written(
            "Check",
            Text.of("校验结果", "result of a check"),
            form -> form.required(
                            "outcome",
                            Text.of("结论", "outcome"),
                            Forms.choice(Check.Outcome.class, Check.Outcome::title),
                            Check::outcome)
                    .optional(
                            "identifier",
                            Text.of("标识代码，个人信息遮蔽", "identifier, masked where it is personal"),
                            Forms.text(),
                            check -> check.toOptional().map(Object::toString))
                    .required("reasons", Text.of("原因", "reasons"), Forms.listOf(REASON), Check::reasons));

    private static final Form<CalendarDay> DAY = written(
            "CalendarDay",
            Text.of("工作日历中的一日", "day of the work calendar"),
            form -> form.required("date", Text.of("日期", "date"), Forms.date(), CalendarDay::date)
                    .required(
                            "kind",
                            Text.of("日期类别", "kind of day"),
                            Forms.choice(DayKind.class, DayKind::title),
                            CalendarDay::kind)
                    .optional(
                            "zh",
                            Text.of("节日中文名", "festival in Chinese"),
                            Forms.text(),
                            day -> day.festival().map(Text::zh))
                    .optional(
                            "en",
                            Text.of("节日英文名", "festival in English"),
                            Forms.text(),
                            day -> day.festival().map(Text::en)));

    private static final Form<Deadline> DEADLINE =
            written("Deadline", Text.of("期间的最后一日", "last day of a period"), form -> explained(counted(form)));

    private ResultForms() {}

    /**
     * The result of checking an identifier: the outcome, the identifier masked where it is personal, and every reason.
     *
     * @return the form, which only writes
     */
    public static Form<Check<?>> check() {
        return CHECK;
    }

    /**
     * A deadline: the period, its last day or what is missing to know it, and the way to it.
     *
     * @return the form, which only writes
     */
    public static Form<Deadline> deadline() {
        return DEADLINE;
    }

    private static ObjectForm.RecordBuilder<Deadline> counted(ObjectForm.RecordBuilder<Deadline> form) {
        return form.required(
                        "start", Text.of("起始日，不计入", "day it starts on, not counted"), Forms.date(), Deadline::start)
                .required(
                        "length",
                        Text.of("期间长度", "length of the period"),
                        Forms.wholeNumber(1, Integer.MAX_VALUE),
                        deadline -> deadline.period().length())
                .required(
                        "unit",
                        Text.of("期间的单位", "unit of the period"),
                        Forms.choice(CivilPeriod.Unit.class, CivilPeriod.Unit::title),
                        deadline -> deadline.period().unit())
                .required(
                        "extension",
                        Text.of("最后一日的顺延", "over which days off the end moves on"),
                        Forms.choice(Extension.class, Extension::title),
                        deadline -> deadline.period().extension())
                .optional(
                        "nominalLastDay",
                        Text.of("届满日", "day it runs out on before any move"),
                        Forms.date(),
                        Deadline::nominalLastDay);
    }

    private static ObjectForm.RecordBuilder<Deadline> explained(ObjectForm.RecordBuilder<Deadline> form) {
        return form.required("skipped", Text.of("跳过的日子", "days passed over"), Forms.listOf(DAY), Deadline::skipped)
                .required(
                        "makeUpWorkdays",
                        Text.of("调休上班日", "days worked in exchange"),
                        Forms.listOf(DAY),
                        Deadline::makeUpWorkdays)
                .optional("lastDay", Text.of("最后一日", "last day"), Forms.date(), Deadline::lastDay)
                .optional(
                        "needs",
                        Text.of("尚需的日历", "calendar that is missing"),
                        Forms.listOf(Forms.text()),
                        deadline -> deadline.missing().map(List::of))
                .required(
                        "articles",
                        Text.of("依据", "articles"),
                        Forms.listOf(Forms.text()),
                        deadline ->
                                deadline.rules().stream().map(PeriodRule::basis).toList())
                .required(
                        "explanation",
                        Text.of("说明", "explanation"),
                        Forms.listOf(Forms.bilingual()),
                        Deadline::explanation);
    }

    private static <T> Form<T> written(
            String name, Text title, Function<ObjectForm.RecordBuilder<T>, ObjectForm.RecordBuilder<T>> properties) {
        ObjectForm.RecordBuilder<T> start = ObjectForm.ofRecord(name, title, values -> {
            throw new IllegalStateException("A form that only writes was asked to build: " + name);
        });
        return new WrittenForm<>(title, properties.apply(start).done());
    }

    /** Writes as another form does, and reads nothing. */
    private static final class WrittenForm<T> extends Form<T> {
        private final Text title;
        private final ObjectForm<T, Values> form;

        WrittenForm(Text title, ObjectForm<T, Values> form) {
            this.title = title;
            this.form = form;
        }

        @Override
        public @Nullable T read(Object node, String at, Problems problems) {
            problems.add(
                    at,
                    Problem.Code.WRONG_TYPE,
                    node,
                    Text.format(
                            "%s只写出，不读入；请重新求得",
                            "a %2$s is only written, never read; ask for it again", title.zh(), title.en()));
            return null;
        }

        @Override
        public Object write(T value) {
            return form.write(value);
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return form.schema(definitions);
        }
    }
}
