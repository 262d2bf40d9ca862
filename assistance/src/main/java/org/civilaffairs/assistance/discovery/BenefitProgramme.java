package org.civilaffairs.assistance.discovery;

import java.util.Optional;
import org.civilaffairs.assistance.procedure.AssistanceKind;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The programmes that the list of benefits can name (幸福清单项目). */
public enum BenefitProgramme implements Titled {
    /** Subsistence allowance (最低生活保障). */
    SUBSISTENCE_ALLOWANCE("最低生活保障", "subsistence allowance", Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Recognition as a margin household (最低生活保障边缘家庭认定). */
    MARGIN_HOUSEHOLD(
            "最低生活保障边缘家庭认定", "recognition as a margin household", Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Subsistence allowance of a single applicant (单独申请最低生活保障). */
    SINGLE_APPLICATION(
            "单独申请最低生活保障",
            "subsistence allowance of a single applicant",
            Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Support in extreme difficulty (特困人员救助供养). */
    EXTREME_DIFFICULTY("特困人员救助供养", "support in extreme difficulty", Optional.of(AssistanceKind.EXTREME_DIFFICULTY)),
    /** Recognition as a rigid-expenditure household (刚性支出困难家庭认定). */
    RIGID_EXPENDITURE(
            "刚性支出困难家庭认定",
            "recognition as a rigid-expenditure household",
            Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Living assistance to households of high expenditure (支出型困难家庭生活救助). */
    EXPENDITURE_LIVING_ASSISTANCE(
            "支出型困难家庭生活救助",
            "living assistance to households of high expenditure",
            Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Basic living assistance (基本生活救助). */
    BASIC_LIVING_ASSISTANCE("基本生活救助", "basic living assistance", Optional.of(AssistanceKind.SUBSISTENCE_ALLOWANCE)),
    /** Temporary assistance (临时救助). */
    TEMPORARY_ASSISTANCE("临时救助", "temporary assistance", Optional.of(AssistanceKind.TEMPORARY_ASSISTANCE)),
    /** Relief for disaster victims (受灾人员救助). */
    DISASTER_RELIEF("受灾人员救助", "relief for disaster victims", Optional.empty()),
    /** Medical assistance (医疗救助). */
    MEDICAL_ASSISTANCE("医疗救助", "medical assistance", Optional.of(AssistanceKind.MEDICAL_ASSISTANCE)),
    /** Education assistance (教育救助). */
    EDUCATION_ASSISTANCE("教育救助", "education assistance", Optional.of(AssistanceKind.EDUCATION_ASSISTANCE)),
    /** Housing assistance (住房救助). */
    HOUSING_ASSISTANCE("住房救助", "housing assistance", Optional.of(AssistanceKind.HOUSING_ASSISTANCE)),
    /** Employment assistance (就业救助). */
    EMPLOYMENT_ASSISTANCE("就业救助", "employment assistance", Optional.of(AssistanceKind.EMPLOYMENT_ASSISTANCE)),
    /** Living subsidy for disabled persons in hardship (困难残疾人生活补贴). */
    DISABILITY_LIVING_SUBSIDY("困难残疾人生活补贴", "living subsidy for disabled persons in hardship", Optional.empty()),
    /** Nursing subsidy for the severely disabled (重度残疾人护理补贴). */
    DISABILITY_NURSING_SUBSIDY("重度残疾人护理补贴", "nursing subsidy for the severely disabled", Optional.empty()),
    /** Rehabilitation of disabled children (残疾儿童康复救助). */
    CHILD_REHABILITATION("残疾儿童康复救助", "rehabilitation of disabled children", Optional.empty()),
    /** Help for displaced persons (生活无着的流散人员救助). */
    DISPLACED_PERSONS("生活无着的流散人员救助", "help for displaced persons", Optional.of(AssistanceKind.DISPLACED_PERSONS)),
    /** Service-type assistance (服务类社会救助). */
    SERVICE_ASSISTANCE("服务类社会救助", "service-type assistance", Optional.empty()),
    /** Grain and oil help (粮油帮困). */
    GRAIN_AND_OIL("粮油帮困", "grain and oil help", Optional.empty()),
    /** Raised standard of severely disabled people without work (重残无业人员救助). */
    SEVERELY_DISABLED_WITHOUT_WORK("重残无业人员救助", "standard of severely disabled people without work", Optional.empty()),
    /** Help to a family in which nobody works (零就业家庭帮扶). */
    ZERO_EMPLOYMENT_FAMILY("零就业家庭帮扶", "help to a family in which nobody works", Optional.empty()),
    /** Assistance to victims still in hardship (受侵害困难当事人救助). */
    VICTIM_ASSISTANCE("受侵害困难当事人救助", "assistance to victims still in hardship", Optional.empty()),
    /** Legal aid and exemption from court fees (法律援助、免交诉讼费用). */
    LEGAL_AID("法律援助、免交诉讼费用", "legal aid and exemption from court fees", Optional.empty()),
    /** Help with funeral costs (殡葬费用减免). */
    FUNERAL_HELP("殡葬费用减免", "help with funeral costs", Optional.empty()),
    /** Basic living allowance of orphans and unattended children (孤儿、事实无人抚养儿童基本生活保障). */
    CHILD_ALLOWANCE("孤儿、事实无人抚养儿童基本生活保障", "basic living allowance of orphans and unattended children", Optional.empty());

    private final Text title;
    private final Optional<AssistanceKind> kind;

    BenefitProgramme(String zh, String en, Optional<AssistanceKind> kind) {
        this.title = Text.of(zh, en);
        this.kind = kind;
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns the kind of assistance as which one applies; recognitions are applied for where the allowance is.
     *
     * @return the kind; empty if no text at hand says where to apply
     */
    public Optional<AssistanceKind> kind() {
        return kind;
    }
}
