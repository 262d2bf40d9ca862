package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What speaks for a programme (线索). */
public enum Sign implements Titled {
    /** The income is below the line (人均收入低于界限). */
    LOW_INCOME("人均收入低于界限", "the income is below the line"),
    /** Is without income; the line is not known (没有收入). */
    WITHOUT_INCOME("没有收入", "is without income"),
    /** Signs of hardship: illness, disability, no work, emergency (有患病、残疾、失业、急难等困难迹象). */
    HARDSHIP("有患病、残疾、失业、急难等困难迹象", "signs of hardship: illness, disability, no work, emergency"),
    /** Is of those who may apply alone (属于可以单独申请的人员). */
    MAY_APPLY_ALONE("属于可以单独申请的人员", "is of those who may apply alone"),
    /** Is without capacity to work (无劳动能力). */
    WITHOUT_LABOUR_CAPACITY("无劳动能力", "is without capacity to work"),
    /** Is a minor whose capacity to work is open (未成年人，有无劳动能力待定). */
    MINOR("未成年人，有无劳动能力待定", "is a minor whose capacity to work is open"),
    /** Has necessary expenditure (有医疗、教育、康复等必需支出). */
    NECESSARY_EXPENDITURE("有医疗、教育、康复等必需支出", "has necessary expenditure"),
    /** Met with sudden hardship (遭遇突发急难). */
    SUDDEN_HARDSHIP("遭遇突发急难", "met with sudden hardship"),
    /** Was hit by a disaster (基本生活受灾害严重影响). */
    DISASTER("基本生活受灾害严重影响", "was hit by a disaster"),
    /** Is recognised as an object of assistance (已认定为社会救助对象). */
    RECOGNISED("已认定为社会救助对象", "is recognised as an object of assistance"),
    /** Is at a stage of schooling that is helped (处于救助的教育阶段). */
    AT_SCHOOL("处于救助的教育阶段", "is at a stage of schooling that is helped"),
    /** Is hard up for housing (住房困难). */
    HARD_UP_FOR_HOUSING("住房困难", "is hard up for housing"),
    /** Is able to work and unemployed (有劳动能力而失业). */
    ABLE_BUT_UNEMPLOYED("有劳动能力而失业", "is able to work and unemployed"),
    /** Is severely disabled, of age and without work (成年重度残疾人且无业). */
    SEVERELY_DISABLED_WITHOUT_WORK("成年重度残疾人且无业", "is severely disabled, of age and without work"),
    /** Holds a disability certificate (持有残疾人证). */
    DISABILITY_CERTIFICATE("持有残疾人证", "holds a disability certificate"),
    /** Has a grade that the nursing subsidy includes (残疾等级属于护理补贴范围). */
    SEVERE_DISABILITY("残疾等级属于护理补贴范围", "has a grade that the nursing subsidy includes"),
    /** Is a disabled child (残疾儿童). */
    DISABLED_CHILD("残疾儿童", "is a disabled child"),
    /** Is displaced without means (生活无着、离家流散). */
    DISPLACED("生活无着、离家流散", "is displaced without means"),
    /** Needs care, household help or company (生活不能自理或者需要照护、关爱). */
    NEEDS_SERVICES("生活不能自理或者需要照护、关爱", "needs care, household help or company"),
    /** A victim still in hardship after judicial aid (受侵害后获得司法救助仍困难). */
    VICTIM("受侵害后获得司法救助仍困难", "a victim still in hardship after judicial aid"),
    /** Has a lawsuit or legal matter (有诉讼或者法律事务). */
    LEGAL_MATTER("有诉讼或者法律事务", "has a lawsuit or legal matter"),
    /** A member has died (家庭成员死亡). */
    DEATH("家庭成员死亡", "a member has died"),
    /** A child without the care of parents (儿童无父母照料). */
    WITHOUT_PARENTAL_CARE("儿童无父母照料", "a child without the care of parents");

    private final Text title;

    Sign(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
