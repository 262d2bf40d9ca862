package org.civilaffairs.assistance.rigidexpenditure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The rigid expenditure of a household (刚性支出) in the months before the application, by kinds and together.
 *
 * <p>Rule RE-02. Basis: cn-rigid-expenditure-measures 第四条第一款第四项、第五条.
 */
public final class RigidExpenditure implements Rule<Household, RigidExpenditure.Award> {

    /** The service as catalogs list it. */
    public static final Service<Household, Award> SERVICE = Service.of(
                    "assistance.rigid-expenditure",
                    Text.of("刚性支出核算", "Rigid expenditure of a household"),
                    Household.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(RigidExpenditureFigures.SET, CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2025-01-01")
            .ruledBy(RigidExpenditure::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第四项"),
            Basis.of("cn-rigid-expenditure-measures", "第五条"));

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final Figure<Integer> months;
    private final Optional<ExpenseWindow> window;

    private RigidExpenditure(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.months = policy.find(RigidExpenditureFigures.EXPENDITURE_MONTHS);
        this.window = months.value().map(count -> ExpenseWindow.before(policy.date(), count));
    }

    @Override
    public Decision<Award> assess(Household household) {
        Circumstances found = economy.of(household);
        Map<ExpenseKind, Quantity> amounts = new EnumMap<>(ExpenseKind.class);
        for (ExpenseKind kind : ExpenseKind.values()) {
            amounts.put(kind, of(found, kind));
        }
        return Assessment.of(matter).grant(() -> grant(amounts), Award.FORM);
    }

    private Quantity of(Circumstances found, ExpenseKind kind) {
        return window.map(counted -> new CountableExpenditure(found, counted).of(EnumSet.of(kind)))
                .orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, months.path()));
    }

    private Grant<Award> grant(Map<ExpenseKind, Quantity> amounts) {
        Quantity total = amounts.values().stream().reduce(Quantity.of(Yuan.ZERO), Quantity::plus);
        Map<String, Quantity> named = new LinkedHashMap<>();
        named.put("total", total);
        amounts.forEach((kind, amount) -> named.put(kind.name().toLowerCase(Locale.ROOT), amount));
        List<String> missing = Stream.concat(Stream.of(total), amounts.values().stream())
                .flatMap(amount -> amount.missing().stream())
                .distinct()
                .toList();
        return Grant.of(missing, () -> award(total, amounts), named, FigureUse.of(months), BASES);
    }

    private static Award award(Quantity total, Map<ExpenseKind, Quantity> amounts) {
        List<Yuan> known = amounts.values().stream().map(Quantity::yuan).toList();
        return new Award(total.yuan(), known.get(0), known.get(1), known.get(2), known.get(3), known.get(4));
    }

    /**
     * What counts.
     *
     * @param total the whole in yuan
     * @param living living expenditure in yuan
     * @param medical medical expenditure in yuan
     * @param education educational expenditure in yuan
     * @param rehabilitation expenditure for the rehabilitation of a disability in yuan
     * @param other other recognised expenditure in yuan
     */
    @AnyJackson
    public record Award(Yuan total, Yuan living, Yuan medical, Yuan education, Yuan rehabilitation, Yuan other) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "RigidExpenditure",
                        Text.of("刚性支出", "rigid expenditure"),
                        values -> new Award(
                                values.get("total"),
                                values.get("living"),
                                values.get("medical"),
                                values.get("education"),
                                values.get("rehabilitation"),
                                values.get("other")))
                .required("total", Text.of("刚性支出合计（元）", "total in yuan"), Forms.yuan(), Award::total)
                .required("living", Text.of("生活支出（元）", "living (yuan)"), Forms.yuan(), Award::living)
                .required("medical", Text.of("医疗支出（元）", "medical (yuan)"), Forms.yuan(), Award::medical)
                .required("education", Text.of("教育支出（元）", "education (yuan)"), Forms.yuan(), Award::education)
                .required(
                        "rehabilitation",
                        Text.of("残疾康复支出（元）", "rehabilitation (yuan)"),
                        Forms.yuan(),
                        Award::rehabilitation)
                .required("other", Text.of("其他支出（元）", "other (yuan)"), Forms.yuan(), Award::other)
                .done();
    }
}
