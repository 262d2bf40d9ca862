package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.procedure.ProcedurePlan;

/** The procedures of social assistance (社会救助办理程序), each with its steps in order; the law of places and periods is in the figures. */
public final class AssistanceProcedures {

    private static final FigureSet SUBSISTENCE_SET = set("subsistence", "000000", "310000", "330000");
    private static final FigureSet EXTREME_DIFFICULTY_SET = set("extremedifficulty", "000000", "310000", "330000");
    private static final FigureSet MARGIN_SET = set("margin", "000000", "330000");
    private static final FigureSet RIGID_EXPENDITURE_SET = set("rigidexpenditure", "000000", "310000", "330000");
    private static final FigureSet TEMPORARY_SET = set("temporaryassistance", "000000", "310000", "330000", "331100");
    private static final FigureSet MEDICAL_SET = set("medical", "000000", "310000", "330000");
    private static final FigureSet DISPLACED_SET = set("displaced", "000000");
    private static final FigureSet DISASTER_SET = set("disaster", "000000", "330000");
    private static final FigureSet UNATTENDED_CHILD_SET = set("unattendedchild", "000000");
    private static final FigureSet COMPLAINT_SET = set("complaint", "000000", "310000", "330000");

    /** The procedure of the subsistence allowance. */
    public static final ProcedurePlan SUBSISTENCE = ProcedurePlan.of(
                    "assistance.subsistence-allowance",
                    "最低生活保障办理程序",
                    "Procedure of the subsistence allowance",
                    SUBSISTENCE_SET)
            .step("application", "提出申请", "apply")
            .step("acceptance", "审查材料，受理或一次性告知补正", "check the materials; accept, or name everything missing at once")
            .step("relativeRegister", "近亲属单独登记备案", "register near relatives of staff separately")
            .step("investigation", "家庭经济状况调查", "investigate the circumstances")
            .step("informationCheck", "家庭经济状况信息核对", "check information")
            .step("checkNotice", "告知核对不符合条件", "tell that the check failed a condition")
            .step("recheck", "异议复查", "check again on dispute")
            .step("appraisal", "民主评议", "democratic appraisal")
            .step("firstOpinion", "提出初审意见", "form the first opinion")
            .step("posting", "初审公示", "post the first opinion")
            .step("reinvestigation", "重新调查或者民主评议，重新提出初审意见", "investigate or appraise again and form a new opinion")
            .step("forwarding", "报送县级民政部门", "forward the file to the county")
            .step("homeVisit", "县级入户调查", "home visit by the county")
            .step("decision", "审核确认", "decide")
            .step("countyPosting", "县级公示", "posting by the county")
            .step("decisionAfterPosting", "公示期满审批", "decide after the county's posting")
            .step(
                    "countyReinvestigation",
                    "公示异议后重新调查并审批",
                    "investigate and decide after an objection at the county's posting")
            .step("refusalNotice", "书面告知不予确认并说明理由", "tell a refusal in writing with reasons")
            .step("publication", "公布", "publish")
            .step("payment", "自下月起发放", "pay from the next month")
            .step("overall", "全程（县级确认）", "the whole procedure, the county deciding")
            .step("overallByTownship", "全程（乡镇确认）", "the whole procedure, the township deciding")
            .step("changeReport", "及时告知家庭变化", "report changes promptly")
            .step("review", "定期核查", "review")
            .step("deathReview", "成员死亡后核查并调整", "review and adjust after a death")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionTold", "告知减发并说明理由", "tell a reduction with reasons")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .done();

    /** The procedure of support for people in extreme difficulty. */
    public static final ProcedurePlan EXTREME_DIFFICULTY = ProcedurePlan.of(
                    "assistance.extreme-difficulty",
                    "特困人员救助供养办理程序",
                    "Procedure of support for people in extreme difficulty",
                    EXTREME_DIFFICULTY_SET)
            .step("application", "提出申请", "apply")
            .step("acceptance", "审查材料，受理或一次性告知补正", "check the materials; accept, or name everything missing at once")
            .step("firstOpinion", "调查核实并提出初审意见", "investigate and form the first opinion")
            .step("appraisal", "民主评议", "democratic appraisal")
            .step("posting", "初审公示", "post the first opinion")
            .step("newOpinion", "重新调查、重新提出初审意见并重新公示", "investigate again, form a new opinion and post it again")
            .step("decision", "审核确认", "decide")
            .step("refusalNotice", "书面告知不予同意并说明理由", "tell a refusal in writing with reasons")
            .step("publication", "公布", "publish")
            .step("support", "自下月起供养", "support from the next month")
            .step("selfCareAssessment", "生活自理能力评估", "assess the ability to care for oneself")
            .step("selfCareReassessment", "生活自理能力复核评估", "assess the ability to care for oneself again")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("endingPosting", "拟终止公示", "post an intended end")
            .step(
                    "endingReinvestigation",
                    "终止异议后调查核实、决定并重新公示",
                    "investigate, decide and post again after an objection to the end")
            .step("endingNotice", "书面告知终止理由", "tell the end in writing with reasons")
            .step("reductionNotice", "书面告知调减并说明理由", "tell a reduction in writing with reasons")
            .done();

    /** The procedure of recognition of margin households. */
    public static final ProcedurePlan MARGIN = ProcedurePlan.of(
                    "assistance.margin-household",
                    "最低生活保障边缘家庭认定程序",
                    "Procedure of recognising margin households",
                    MARGIN_SET)
            .step("application", "提出申请", "apply")
            .step("decision", "审核确认", "decide")
            .step("publication", "公布", "publish")
            .step("refusalNotice", "书面告知并说明理由", "tell a refusal in writing with reasons")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .done();

    /** The procedure of households in difficulty by rigid expenditure. */
    public static final ProcedurePlan RIGID_EXPENDITURE = ProcedurePlan.of(
                    "assistance.rigid-expenditure",
                    "刚性支出困难家庭认定程序",
                    "Procedure of recognising rigid-expenditure households",
                    RIGID_EXPENDITURE_SET)
            .step("application", "提出申请", "apply")
            .step("decision", "认定", "decide")
            .step("deliberation", "“一事一议”集体研究", "deliberate on a complex case")
            .step("writtenDecision", "作出书面决定", "decide in writing")
            .step("refusalNotice", "书面告知不予认定并说明理由", "tell a refusal in writing with reasons")
            .step("publication", "公布", "publish")
            .step("validity", "认定有效期", "validity of the recognition")
            .step("renewal", "期满重新申请", "apply again after the term")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .done();

    /** The procedure of temporary assistance. */
    public static final ProcedurePlan TEMPORARY = ProcedurePlan.of(
                    "assistance.temporary-assistance", "临时救助办理程序", "Procedure of temporary assistance", TEMPORARY_SET)
            .step("application", "提出申请", "apply")
            .step("firstHelp", "先行救助", "help first")
            .step("explanation", "补充说明、补齐手续", "explain afterwards and complete the papers")
            .step("firstOpinion", "审核", "review")
            .step("posting", "公示", "post")
            .step("decision", "审批（确认）", "decide")
            .step("publication", "公布", "publish")
            .step("refusalNotice", "书面告知并说明理由", "tell a refusal in writing with reasons")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .done();

    /** The procedure of medical assistance. */
    public static final ProcedurePlan MEDICAL = ProcedurePlan.of(
                    "assistance.medical-assistance", "医疗救助办理程序", "Procedure of medical assistance", MEDICAL_SET)
            .step("application", "提出申请", "apply")
            .step("firstOpinion", "审核", "review")
            .step("posting", "公示", "post")
            .step("decision", "审批（确认）", "decide")
            .step("publication", "公布", "publish")
            .step("refusalNotice", "书面告知并说明理由", "tell a refusal in writing with reasons")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .done();

    /** The procedure of help for displaced persons without means. */
    public static final ProcedurePlan DISPLACED = ProcedurePlan.of(
                    "assistance.displaced-persons",
                    "生活无着的流散人员救助程序",
                    "Procedure of help for displaced persons without means",
                    DISPLACED_SET)
            .step("application", "求助并说明基本情况", "ask for help and tell who one is")
            .step("help", "及时救助", "help promptly")
            .step("stay", "在站救助（一般期限）", "stay in the institution, in the normal case")
            .step("refusalReasons", "说明不予救助的理由", "give the reasons for not helping")
            .step("searchNotice", "发布寻亲公告", "publish a search notice")
            .step("sampleRequest", "报请公安机关采集DNA数据", "ask the public security organ for DNA samples")
            .step("sampling", "采集DNA数据并比对", "take the samples and compare them")
            .done();

    /** The procedure of relief for disaster victims; the rebuilding of homes is the part with an approval. */
    public static final ProcedurePlan DISASTER = ProcedurePlan.of(
                    "assistance.disaster-relief", "受灾人员救助程序", "Procedure of relief for disaster victims", DISASTER_SET)
            .step("dailyReport", "每日逐级上报灾情和救助工作动态", "report the losses and the help upwards every day")
            .step("application", "申请住房恢复重建补助或者由村（居）民小组提名", "apply for help to rebuild, or be nominated by the group")
            .step("appraisal", "民主评议", "democratic appraisal")
            .step("posting", "在自然村、社区公示", "post in the village or community")
            .step("objectionAppraisal", "异议的民主评议", "appraise an objection")
            .step("firstOpinion", "提交材料并由乡镇（街道）审核", "review by the township")
            .step("decision", "县级审批", "approval by the county")
            .step("decisionPublication", "公布救助确认决定", "publish the decision")
            .step("refusalNotice", "书面告知并说明理由", "tell a refusal in writing with reasons")
            .step("publication", "公布救助对象及其接受款物数额", "publish who received what")
            .step("hearing", "决定前听取意见", "hear the person before deciding")
            .step("reductionNotice", "书面告知减发（调减）、停发（终止）并说明理由", "tell a reduction or end in writing with reasons")
            .step(
                    "winterSpringPlan",
                    "每年10月底前评估冬春救助需求并制定方案",
                    "assess the need of winter and spring by the end of October")
            .done();

    /** What the procedure of unattended children (事实无人抚养儿童) says of notices: there are none. */
    public static final ProcedurePlan UNATTENDED_CHILD = ProcedurePlan.of(
                    "assistance.unattended-child-notices",
                    "事实无人抚养儿童认定的公示",
                    "Notices about unattended children",
                    UNATTENDED_CHILD_SET)
            .step("posting", "公示", "post")
            .done();

    /** The procedure of complaints about assistance. */
    public static final ProcedurePlan COMPLAINT = ProcedurePlan.of(
                    "assistance.complaint", "社会救助举报、投诉处理", "Procedure of complaints about assistance", COMPLAINT_SET)
            .step("check", "核实、处理", "check the complaint and act on it")
            .done();

    static final FigureKey<Integer> SUBSISTENCE_SAMPLE_PERCENT = samplePercent(SUBSISTENCE_SET);

    static final FigureKey<Integer> EXTREME_DIFFICULTY_SAMPLE_PERCENT = samplePercent(EXTREME_DIFFICULTY_SET);

    /** How long a major change may go unreported before the family may be admonished. */
    static final FigureKey<Integer> UNREPORTED_MONTHS = SUBSISTENCE_SET.count(
            "unreportedMonths", "months", "重大变化未告知可予批评教育的月数", "months after which not reporting may be admonished");

    /** Whether the county visits every home where there is doubt. */
    static final FigureKey<Boolean> VISIT_IF_DOUBTFUL =
            SUBSISTENCE_SET.yesNo("visitIfDoubtful", "有疑问或需要重点调查的应当入户", "doubtful cases must be visited");

    /** Up to which amount the township decides on temporary assistance by mandate of the county, included. */
    static final FigureKey<Yuan> TOWNSHIP_LIMIT = TEMPORARY_SET.yuan(
            "townshipLimit", "yuan/case", "委托乡镇审批的临时救助限额（含）", "limit of the township's mandate, included");

    static final FigureKey<List<Delegation>> SUBSISTENCE_DELEGATION = delegation(SUBSISTENCE_SET);

    static final FigureKey<List<Delegation>> EXTREME_DIFFICULTY_DELEGATION = delegation(EXTREME_DIFFICULTY_SET);

    static final FigureKey<List<Delegation>> RIGID_EXPENDITURE_DELEGATION = delegation(RIGID_EXPENDITURE_SET);

    static final FigureKey<List<Delegation>> TEMPORARY_DELEGATION = delegation(TEMPORARY_SET);

    static final FigureKey<List<Delegation>> MARGIN_DELEGATION = delegation(MARGIN_SET);

    static final FigureKey<List<Delegation>> MEDICAL_DELEGATION = delegation(MEDICAL_SET);

    private AssistanceProcedures() {}

    private static FigureSet set(String folder, String... places) {
        return new FigureSet(
                "assistance.procedure." + folder, file -> AssistanceProcedures.class.getResourceAsStream(file), places);
    }

    private static FigureKey<Integer> samplePercent(FigureSet set) {
        return set.count("samplePercent", "percent", "入户抽查最低比例", "least share of cases visited or checked at random");
    }

    private static FigureKey<List<Delegation>> delegation(FigureSet set) {
        return set.key(
                "delegationBy",
                "list",
                "可将确认权下放乡镇的文件",
                "acts by which the township may decide",
                Forms.listOf(Forms.choice(Delegation.class, Delegation::title)));
    }

    static FigureSet[] sets() {
        return all().stream().map(ProcedurePlan::figures).toArray(FigureSet[]::new);
    }

    static Optional<FigureKey<Integer>> samplePercent(Programme programme) {
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE -> Optional.of(SUBSISTENCE_SAMPLE_PERCENT);
            case EXTREME_DIFFICULTY -> Optional.of(EXTREME_DIFFICULTY_SAMPLE_PERCENT);
            default -> Optional.empty();
        };
    }

    static Optional<FigureKey<List<Delegation>>> delegation(Programme programme) {
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE -> Optional.of(SUBSISTENCE_DELEGATION);
            case EXTREME_DIFFICULTY -> Optional.of(EXTREME_DIFFICULTY_DELEGATION);
            case RIGID_EXPENDITURE -> Optional.of(RIGID_EXPENDITURE_DELEGATION);
            case TEMPORARY_ASSISTANCE -> Optional.of(TEMPORARY_DELEGATION);
            case MARGIN_HOUSEHOLD -> Optional.of(MARGIN_DELEGATION);
            case MEDICAL_ASSISTANCE -> Optional.of(MEDICAL_DELEGATION);
            case DISPLACED_PERSONS, DISASTER_RELIEF, UNATTENDED_CHILD, COMPLAINT -> Optional.empty();
        };
    }

    /**
     * Returns all procedures.
     *
     * @return the plans
     */
    public static List<ProcedurePlan> all() {
        return List.of(
                SUBSISTENCE,
                EXTREME_DIFFICULTY,
                MARGIN,
                RIGID_EXPENDITURE,
                TEMPORARY,
                MEDICAL,
                DISPLACED,
                DISASTER,
                UNATTENDED_CHILD,
                COMPLAINT);
    }
}
