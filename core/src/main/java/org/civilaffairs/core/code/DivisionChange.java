package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A change of a division and what it does to its code (行政区划变更与代码).
 *
 * <p>Basis: cn-division-codes-measures-2025 第六条. A code that ended is never given again (第十一条).
 */
public enum DivisionChange implements Titled {

    /** The division is set up (设立). */
    ESTABLISHMENT("设立", "the division is set up", false, true),

    /** The division is abolished (撤销). */
    ABOLITION("撤销", "the division is abolished", true, false),

    /** The division comes under another, also to be administered (隶属关系、代管关系变化). */
    AFFILIATION("隶属关系（含代管关系）变化", "the division comes under another", true, true),

    /** The boundary moves (变更行政区域界线). */
    BOUNDARY("变更行政区域界线", "the boundary moves", false, false),

    /** The seat of government moves (迁移人民政府驻地). */
    SEAT("迁移人民政府（派出机关）驻地", "the seat of government moves", false, false),

    /** The name changes (变更名称). */
    NAME("变更行政区划名称", "the name changes", false, false),

    /** The code of the division above changes (上级行政区划代码变化). */
    CODE_ABOVE("上级行政区划代码发生变化", "the code of the division above changes", true, true);

    private final Text title;
    private final boolean endsCode;
    private final boolean bringsCode;

    DivisionChange(String zh, String en, boolean endsCode, boolean bringsCode) {
        this.title = Text.of(zh, en);
        this.endsCode = endsCode;
        this.bringsCode = bringsCode;
    }

    /**
     * Tells whether the code that the division had ends.
     *
     * @return true if it does
     */
    public boolean endsCode() {
        return endsCode;
    }

    /**
     * Tells whether the division gets a new code.
     *
     * @return true if it does
     */
    public boolean bringsCode() {
        return bringsCode;
    }

    @Override
    public Text title() {
        return title;
    }
}
