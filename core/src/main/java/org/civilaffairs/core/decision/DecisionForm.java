package org.civilaffairs.core.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Problems;
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

    private static final Form<Map<String, Quantity>> BOUNDS = Forms.mapOf(Forms.text(), new QuantityForm());
    private static final Form<Basis> ARTICLE =
            Forms.textual(Text.of("文件编号/条款", "document/article"), Basis::parse, Basis::toString, Map.of(), false);

    private final Text title;
    private final Form<A> award;
    private final ObjectForm<Draft, Draft> form;

    /**
     * Creates the form.
     *
     * @param title the title of the service
     * @param conditions its conditions
     * @param award the form of its award
     */
    public DecisionForm(Text title, List<? extends Condition> conditions, Form<A> award) {
        this.title = title;
        this.award = award;
        this.form = draftForm(findingForm(conditions), award);
    }

    @Override
    public @Nullable Decision<A> read(Object node, String at, Problems problems) {
        Draft draft = form.read(node, at, problems);
        return draft == null ? null : decision(draft);
    }

    private @Nullable Decision<A> decision(Draft draft) {
        LocalDate date = Objects.requireNonNull(draft.date);
        DivisionCode place = Objects.requireNonNull(draft.jurisdiction);
        Matter matter = new Matter(
                draft.service,
                title,
                place,
                Divisions.bundled().chain(place, date),
                date,
                Optional.ofNullable(draft.known),
                draft.settings);
        List<Finding> findings =
                draft.findings.stream().map(finding -> finding.in(matter)).toList();
        return switch (Objects.requireNonNull(draft.outcome)) {
            case GRANTED ->
                new Granted<>(
                        matter, findings, award.parse(draft.award), award, draft.awardFigures, draft.awardArticles);
            case REFUSED -> new Refused<>(matter, findings);
            case UNDETERMINED ->
                new Undetermined<>(
                        matter,
                        findings,
                        new Needs(draft.settling, draft.alternatives),
                        draft.bounds,
                        draft.awardFigures,
                        draft.awardArticles,
                        award);
        };
    }

    @Override
    public Map<String, Object> write(Decision<A> value) {
        return tree(value);
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        return form.schema(definitions);
    }

    static Map<String, Object> tree(Decision<?> decision) {
        Matter matter = decision.matter();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("service", matter.service());
        tree.put("jurisdiction", matter.place().toString());
        tree.put("date", matter.date().toString());
        matter.known().ifPresent(day -> tree.put("known", day.toString()));
        tree.put("settings", new LinkedHashMap<>(matter.settings()));
        tree.put("outcome", decision.outcome().name());
        if (decision instanceof Granted<?> granted) {
            tree.put("award", granted.awardTree());
        } else if (decision instanceof Undetermined<?> open) {
            tree.put("settling", List.copyOf(open.needs().settling()));
            tree.put("alternatives", List.copyOf(open.needs().alternatives()));
            tree.put("bounds", BOUNDS.write(open.bounds()));
        }
        tree.put(
                "findings", decision.findings().stream().map(DecisionForm::tree).toList());
        tree.put("awardFigures", Forms.listOf(FigureUse.FORM).write(decision.awardFigures()));
        tree.put(
                "awardArticles",
                decision.awardArticles().stream().map(Basis::toString).toList());
        return tree;
    }

    private static Map<String, Object> tree(Finding finding) {
        QuantityForm quantity = new QuantityForm();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("condition", finding.condition().name());
        tree.put("verdict", finding.verdict().name());
        if (finding.isAlternative()) {
            tree.put("alternative", true);
        }
        finding.observed().ifPresent(seen -> tree.put("observed", quantity.write(seen)));
        finding.operator().ifPresent(operator -> tree.put("operator", operator.name()));
        finding.required().ifPresent(line -> tree.put("required", quantity.write(line)));
        if (finding.each() != 1) {
            tree.put("each", BigDecimal.valueOf(finding.each()));
        }
        finding.distance().ifPresent(distance -> tree.put("distance", quantity.write(distance)));
        tree.put("missing", List.copyOf(finding.missing()));
        tree.put("figures", Forms.listOf(FigureUse.FORM).write(finding.figures()));
        tree.put("articles", finding.articles().stream().map(Basis::toString).toList());
        return tree;
    }

    private static ObjectForm<FindingDraft, FindingDraft> findingForm(List<? extends Condition> conditions) {
        Form<Condition> condition = Forms.textual(
                Text.of("该事项的条件", "a condition of the service"),
                name -> find(conditions, name),
                Condition::name,
                Map.of("enum", conditions.stream().map(Condition::name).toList()),
                false);
        Form<Quantity> quantity = new QuantityForm();
        return ObjectForm.of("Finding", Text.of("逐项认定", "finding"), FindingDraft::new, (FindingDraft d) -> d)
                .required(
                        "condition",
                        Text.of("条件", "condition"),
                        condition,
                        FindingDraft::condition,
                        FindingDraft::toCondition)
                .required(
                        "verdict",
                        Text.of("结论", "verdict"),
                        Forms.choice(Verdict.class, Verdict::title),
                        FindingDraft::verdict,
                        d -> d.verdict)
                .optional(
                        "alternative",
                        Text.of("任一途径之一", "one of several alternatives"),
                        Forms.yesNo(),
                        FindingDraft::alternative,
                        d -> Optional.of(d.alternative))
                .optional(
                        "observed",
                        Text.of("认定值", "observed"),
                        quantity,
                        FindingDraft::observed,
                        d -> Optional.ofNullable(d.observed))
                .optional(
                        "operator",
                        Text.of("比较方式", "comparison"),
                        Forms.choice(Operator.class, operator -> Text.of(operator.sign(), operator.sign())),
                        FindingDraft::operator,
                        d -> Optional.ofNullable(d.operator))
                .optional(
                        "required",
                        Text.of("界限", "line"),
                        quantity,
                        FindingDraft::required,
                        d -> Optional.ofNullable(d.required))
                .optional(
                        "each",
                        Text.of("界限所含人数", "for how many the line stands"),
                        Forms.wholeNumber(0, 10_000),
                        FindingDraft::each,
                        d -> Optional.of(d.each))
                .optional(
                        "distance",
                        Text.of("与界限之差", "distance above the line"),
                        quantity,
                        (draft, distance) -> {},
                        d -> Optional.empty())
                .required(
                        "missing",
                        Text.of("缺少的事实", "missing facts"),
                        Forms.listOf(Forms.text()),
                        FindingDraft::missing,
                        d -> d.missing)
                .required(
                        "figures",
                        Text.of("所用参数", "figures used"),
                        Forms.listOf(FigureUse.FORM),
                        FindingDraft::figures,
                        d -> d.figures)
                .required(
                        "articles",
                        Text.of("依据", "articles"),
                        Forms.listOf(ARTICLE),
                        (draft, articles) -> {},
                        d -> List.of())
                .done();
    }

    private static Condition find(List<? extends Condition> conditions, String name) {
        return conditions.stream()
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No condition " + name));
    }

    private static <A> ObjectForm<Draft, Draft> draftForm(
            ObjectForm<FindingDraft, FindingDraft> finding, Form<A> award) {
        return ObjectForm.of("Decision", Text.of("决定", "decision"), Draft::new, (Draft d) -> d)
                .required("service", Text.of("事项", "service"), Forms.text(), Draft::service, d -> d.service)
                .required(
                        "jurisdiction",
                        Text.of("管辖地", "jurisdiction"),
                        Forms.division(),
                        Draft::jurisdiction,
                        d -> Objects.requireNonNull(d.jurisdiction))
                .required(
                        "date",
                        Text.of("适用法律之日", "day whose law applies"),
                        Forms.date(),
                        Draft::date,
                        d -> Objects.requireNonNull(d.date))
                .optional(
                        "known",
                        Text.of("知悉截止日", "day as of which figures are known"),
                        Forms.date(),
                        Draft::known,
                        d -> Optional.ofNullable(d.known))
                .required(
                        "settings",
                        Text.of("设定", "settings"),
                        Forms.mapOf(Forms.text(), Forms.text()),
                        Draft::settings,
                        d -> d.settings)
                .required(
                        "outcome",
                        Text.of("结论", "outcome"),
                        Forms.choice(Decision.Outcome.class, o -> Page.title(o)),
                        Draft::outcome,
                        d -> Objects.requireNonNull(d.outcome))
                .optional(
                        "award",
                        Text.of("给付", "award"),
                        new TreeOf<>(award),
                        Draft::award,
                        d -> Optional.ofNullable(d.award))
                .optional(
                        "settling",
                        Text.of("确定所需的事实", "facts that settle it"),
                        Forms.listOf(Forms.text()),
                        Draft::settling,
                        d -> Optional.of(d.settling))
                .optional(
                        "alternatives",
                        Text.of("其一即可能决定", "smaller sets that may settle it alone"),
                        Forms.listOf(Forms.listOf(Forms.text())),
                        Draft::alternatives,
                        d -> Optional.of(d.alternatives))
                .optional("bounds", Text.of("给付范围", "bounds"), BOUNDS, Draft::bounds, d -> Optional.of(d.bounds))
                .required(
                        "findings",
                        Text.of("逐项认定", "findings"),
                        Forms.listOf(finding),
                        Draft::findings,
                        d -> d.findings)
                .required(
                        "awardFigures",
                        Text.of("计算所用参数", "figures of the award"),
                        Forms.listOf(FigureUse.FORM),
                        Draft::awardFigures,
                        d -> d.awardFigures)
                .required(
                        "awardArticles",
                        Text.of("给付依据", "articles of the award"),
                        Forms.listOf(ARTICLE),
                        Draft::awardArticles,
                        d -> d.awardArticles)
                .done();
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

    private static final class FindingDraft {
        private @Nullable Condition condition;
        private Verdict verdict = Verdict.UNKNOWN;
        private boolean alternative;
        private @Nullable Quantity observed;
        private @Nullable Operator operator;
        private @Nullable Quantity required;
        private int each = 1;
        private List<String> missing = List.of();
        private List<FigureUse> figures = List.of();

        FindingDraft condition(Condition value) {
            condition = value;
            return this;
        }

        Condition toCondition() {
            return Objects.requireNonNull(condition);
        }

        FindingDraft verdict(Verdict value) {
            verdict = value;
            return this;
        }

        FindingDraft alternative(boolean value) {
            alternative = value;
            return this;
        }

        FindingDraft observed(Quantity value) {
            observed = value;
            return this;
        }

        FindingDraft operator(Operator value) {
            operator = value;
            return this;
        }

        FindingDraft required(Quantity value) {
            required = value;
            return this;
        }

        FindingDraft each(int value) {
            each = value;
            return this;
        }

        FindingDraft missing(List<String> value) {
            missing = value;
            return this;
        }

        FindingDraft figures(List<FigureUse> value) {
            figures = value;
            return this;
        }

        Finding in(Matter matter) {
            Quantity seen = observed;
            Quantity line = required;
            if (seen != null && line != null && seen.scale() != line.scale()) {
                int common = Math.multiplyExact(seen.scale(), line.scale());
                seen = seen.atScale(common);
                line = line.atScale(common);
            }
            Answer answer = new Answer(verdict, Ways.all(missing), seen, operator, line, figures, each);
            return new Finding(toCondition(), answer, alternative, matter);
        }
    }

    private static final class Draft {
        private String service = "";
        private @Nullable DivisionCode jurisdiction;
        private @Nullable LocalDate date;
        private @Nullable LocalDate known;
        private Map<String, String> settings = Map.of();
        private Decision.@Nullable Outcome outcome;
        private @Nullable Object award;
        private List<String> settling = List.of();
        private List<List<String>> alternatives = List.of();
        private Map<String, Quantity> bounds = Map.of();
        private List<FindingDraft> findings = new ArrayList<>();
        private List<FigureUse> awardFigures = List.of();
        private List<Basis> awardArticles = List.of();

        Draft service(String value) {
            service = value;
            return this;
        }

        Draft jurisdiction(DivisionCode value) {
            jurisdiction = value;
            return this;
        }

        Draft date(LocalDate value) {
            date = value;
            return this;
        }

        Draft known(LocalDate value) {
            known = value;
            return this;
        }

        Draft settings(Map<String, String> value) {
            settings = value;
            return this;
        }

        Draft outcome(Decision.Outcome value) {
            outcome = value;
            return this;
        }

        Draft award(Object value) {
            award = value;
            return this;
        }

        Draft settling(List<String> value) {
            settling = value;
            return this;
        }

        Draft alternatives(List<List<String>> value) {
            alternatives = value;
            return this;
        }

        Draft bounds(Map<String, Quantity> value) {
            bounds = value;
            return this;
        }

        Draft findings(List<FindingDraft> value) {
            findings = value;
            return this;
        }

        Draft awardFigures(List<FigureUse> value) {
            awardFigures = value;
            return this;
        }

        Draft awardArticles(List<Basis> value) {
            awardArticles = value;
            return this;
        }
    }
}
