package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** A kind of help for people away from home (救助内容). */
public enum StationHelp implements Titled {
    /** Food (食物). */
    FOOD("符合食品卫生要求的食物", "food"),
    /** Shelter (住处). */
    SHELTER("符合基本条件的住处", "shelter"),
    /** Treatment of sudden illness (急病救治). */
    TREATMENT("急病救治", "treatment of sudden illness"),
    /** Contact with family or employer (帮助联系). */
    CONTACT("帮助与亲属或者所在单位联系", "contact with family or employer"),
    /** A ticket for whoever has no fare (乘车凭证). */
    TICKET("乘车凭证", "ticket home"),
    /** Care (照料服务). */
    CARE("照料服务", "care"),
    /** Search for the identity (身份查询). */
    IDENTITY_SEARCH("身份查询", "search for the identity"),
    /** Help to return (协助返回). */
    RETURN("协助返回", "help to return"),
    /** Search for kin and settlement (寻亲安置). */
    SETTLEMENT("寻亲安置", "search for kin and settlement");

    private final Text title;

    StationHelp(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
