package org.civilaffairs.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the decisions of one service; what is read equals what was written.
 *
 * @param <A> the type of the award
 */
public final class DecisionForm<A> extends Form<Decision<A>> {

    private static final Form<Quantity> QUANTITY = new QuantityForm();
    private static final Form<Map<String, Quantity>> BOUNDS = Forms.mapOf(Forms.text(), QUANTITY);
    private static final Form<List<String>> PATHS = Forms.listOf(Forms.text());
    private static final Form<List<FigureUse>> FIGURES = Forms.listOf(FigureUse.FORM);
    private static final Form<List<Basis>> ARTICLES = Forms.listOf(
            Forms.textual(Text.of("文件编号/条款", "document/article"), Basis::parse, Basis::toString, Map.of(), false));
    private static final Terms NO_TERMS =
            new Terms(Text.of("", ""), OutcomeWords.HELP, Forms.anything(), List.of(), List.of());
    private static final DecisionForm<Object> ANY = new DecisionForm<>(NO_TERMS, List.of(), Forms.anything());

    private static final int LARGEST_SCALE = 100_000_000;

    private final Terms terms;
    private final Form<A> award;
    private final ObjectForm<Decision<?>, Values> form;

    /**
     * Creates the form.
     *
     * @param terms what the service calls what its decisions name
     * @param conditions its conditions
     * @param award the form of its award
     */
    public DecisionForm(Terms terms, List<? extends Condition> conditions, Form<A> award) {
        this.terms = terms;
        this.award = award;
        this.form = decisionForm(conditions);
    }

    /**
     * Writes a decision of any service.
     *
     * @param decision the decision
     * @return the tree
     */
    public static Map<String, Object> tree(Decision<?> decision) {
        return ANY.form.write(decision);
    }

    @Override
    @SuppressWarnings("unchecked") // built with the award of this form
    public @Nullable Decision<A> read(Object node, String at, Problems problems) {
        return (Decision<A>) form.read(node, at, problems);
    }

    @Override
    public Map<String, Object> write(Decision<A> value) {
        return form.write(value);
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        return form.schema(definitions);
    }

    private ObjectForm<Decision<?>, Values> decisionForm(List<? extends Condition> conditions) {
        return ObjectForm.<Decision<?>>ofRecord("Decision", Text.of("决定", "decision"), this::decision)
                .required(
                        "service",
                        Text.of("事项", "service"),
                        Forms.text(),
                        decision -> decision.matter().service())
                .required(
                        "jurisdiction",
                        Text.of("管辖地", "jurisdiction"),
                        Forms.division(),
                        decision -> decision.matter().place())
                .required(
                        "date",
                        Text.of("适用法律之日", "day whose law applies"),
                        Forms.date(),
                        decision -> decision.matter().date())
                .optional(
                        "known",
                        Text.of("知悉截止日", "day as of which figures are known"),
                        Forms.date(),
                        decision -> decision.matter().known())
                .required(
                        "settings",
                        Text.of("设定", "settings"),
                        Forms.mapOf(Forms.text(), Forms.text()),
                        decision -> decision.matter().settings())
                .required(
                        "outcome",
                        Text.of("结论", "outcome"),
                        Forms.choice(Decision.Outcome.class, terms.words()::of),
                        Decision::outcome)
                .optional("award", Text.of("给付", "award"), new TreeOf<>(award), DecisionForm::awardOf)
                .optional(
                        "settling",
                        Text.of("确定所需的事实", "facts that settle it"),
                        PATHS,
                        decision -> open(decision).map(open -> open.needs().settling()))
                .optional(
                        "alternatives",
                        Text.of("其一即可能决定", "smaller sets that may settle it alone"),
                        Forms.listOf(PATHS),
                        decision -> open(decision).map(open -> open.needs().alternatives()))
                .optional(
                        "bounds",
                        Text.of("给付范围", "bounds"),
                        BOUNDS,
                        decision -> open(decision).map(Undetermined::bounds))
                .required(
                        "findings",
                        Text.of("逐项认定", "findings"),
                        Forms.listOf(Found.form(conditions)),
                        decision -> decision.findings().stream().map(Found::of).toList())
                .required("awardFigures", Text.of("计算所用参数", "figures of the award"), FIGURES, Decision::awardFigures)
                .required("awardArticles", Text.of("给付依据", "articles of the award"), ARTICLES, Decision::awardArticles)
                .done();
    }

    private static Optional<Object> awardOf(Decision<?> decision) {
        return decision instanceof Granted<?> granted ? Optional.of(granted.awardTree()) : Optional.empty();
    }

    private static Optional<Undetermined<?>> open(Decision<?> decision) {
        return decision instanceof Undetermined<?> open ? Optional.of(open) : Optional.empty();
    }

    private Decision<A> decision(Values values) {
        Matter matter = matter(values);
        List<Found> found = values.get("findings");
        List<Finding> findings = found.stream().map(one -> one.in(matter)).toList();
        List<FigureUse> figures = values.get("awardFigures");
        List<Basis> articles = values.get("awardArticles");
        Decision.Outcome outcome = values.get("outcome");
        requireWhatItTells(outcome, values);
        return switch (outcome) {
            case GRANTED ->
                new Granted<>(matter, findings, award.ofTree(values.get("award")), award, figures, articles);
            case REFUSED -> new Refused<>(matter, findings);
            case UNDETERMINED ->
                new Undetermined<>(
                        matter,
                        findings,
                        new Needs(values.get("settling"), values.get("alternatives")),
                        values.get("bounds"),
                        figures,
                        articles,
                        award);
        };
    }

    private static void requireWhatItTells(Decision.Outcome outcome, Values values) {
        List<String> told = switch (outcome) {
            case GRANTED -> List.of("award");
            case REFUSED -> List.of();
            case UNDETERMINED -> List.of("settling", "alternatives", "bounds");
        };
        for (String name : told) {
            ContradictionException.unless(
                    values.find(name).isPresent(),
                    outcome + " 的决定须写明 " + name,
                    "a decision that is " + outcome + " tells " + name);
        }
    }

    private Matter matter(Values values) {
        DivisionCode place = values.get("jurisdiction");
        LocalDate date = values.get("date");
        return new Matter(
                values.get("service"),
                terms,
                place,
                Divisions.bundled().chain(place, date),
                date,
                values.find("known"),
                values.get("settings"));
    }

    /** A finding without its matter, as it stands in the tree. */
    private record Found(Condition condition, Answer answer, boolean alternative, List<Basis> articles) {

        static Found of(Finding finding) {
            return new Found(finding.condition(), finding.answer(), finding.isAlternative(), finding.articles());
        }

        static ObjectForm<Found, Values> form(List<? extends Condition> conditions) {
            Form<Condition> condition = Forms.textual(
                    Text.of("该事项的条件", "a condition of the service"),
                    name -> find(conditions, name),
                    Condition::name,
                    Map.of("enum", conditions.stream().map(Condition::name).toList()),
                    false);
            return ObjectForm.ofRecord("Finding", Text.of("逐项认定", "finding"), Found::read)
                    .required("condition", Text.of("条件", "condition"), condition, Found::condition)
                    .required(
                            "verdict",
                            Text.of("结论", "verdict"),
                            Forms.choice(Verdict.class, Verdict::title),
                            found -> found.answer.verdict())
                    .optional(
                            "alternative",
                            Text.of("任一途径之一", "one of several alternatives"),
                            Forms.yesNo(),
                            found -> Optional.of(found.alternative).filter(yes -> yes))
                    .optional("observed", Text.of("认定值", "observed"), QUANTITY, found -> found.answer.observed())
                    .optional(
                            "operator",
                            Text.of("比较方式", "comparison"),
                            Forms.choice(Operator.class, operator -> Text.of(operator.sign(), operator.sign())),
                            found -> found.answer.operator())
                    .optional("required", Text.of("界限", "line"), QUANTITY, found -> found.answer.required())
                    .optional(
                            "each",
                            Text.of("界限所含人数", "for how many the line stands"),
                            Forms.wholeNumber(0, 10_000),
                            found -> Optional.of(found.answer.each()).filter(each -> each != 1))
                    .optional("distance", Text.of("与界限之差", "distance above the line"), QUANTITY, Found::distance)
                    .required("missing", Text.of("缺少的事实", "missing facts"), PATHS, found -> found.answer.missing())
                    .required("figures", Text.of("所用参数", "figures used"), FIGURES, found -> found.answer.figures())
                    .required("articles", Text.of("依据", "articles"), ARTICLES, Found::articles)
                    .done();
        }

        private static Condition find(List<? extends Condition> conditions, String name) {
            return conditions.stream()
                    .filter(condition -> condition.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No condition " + name));
        }

        private Optional<Quantity> distance() {
            return answer.observed().flatMap(seen -> answer.required().map(seen::minus));
        }

        private static Found read(Values values) {
            Quantity seen = values.<Quantity>find("observed").orElse(null);
            Quantity line = values.<Quantity>find("required").orElse(null);
            if (seen != null && line != null && seen.scale() != line.scale()) {
                int common = commonScale(seen, line);
                seen = seen.atScale(common);
                line = line.atScale(common);
            }
            Operator operator = values.<Operator>find("operator").orElse(null);
            Answer answer = new Answer(
                    values.get("verdict"),
                    Ways.all(values.get("missing")),
                    seen,
                    operator,
                    line,
                    values.get("figures"),
                    values.<Integer>find("each").orElse(1));
            boolean alternative = values.<Boolean>find("alternative").orElse(false);
            return new Found(values.get("condition"), answer, alternative, values.get("articles"));
        }

        private static int commonScale(Quantity seen, Quantity line) {
            long common = (long) seen.scale() * line.scale();
            ContradictionException.unless(
                    common <= LARGEST_SCALE, "认定值与界限的分母过大", "observed and required have too large denominators");
            return (int) common;
        }

        Finding in(Matter matter) {
            return new Finding(condition, articles, answer, alternative, matter);
        }
    }

    /** Checks a tree by a form, and keeps it a tree. */
    private static final class TreeOf<T> extends Form<Object> {
        private final Form<T> form;

        TreeOf(Form<T> form) {
            this.form = form;
        }

        @Override
        public @Nullable Object read(Object node, String at, Problems problems) {
            return form.read(node, at, problems) == null ? null : node;
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return form.schema(definitions);
        }
    }
}
