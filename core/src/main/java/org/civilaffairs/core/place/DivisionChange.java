package org.civilaffairs.core.place;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A change of an administrative division (行政区划变更) and what becomes of its code.
 *
 * <p>Basis: cn-division-codes-measures-2025 第六条, from 2025-09-01; a code that has ended is never used again (第十一条).
 */
public enum DivisionChange implements Titled {

    /** The division is established (设立). */
    ESTABLISHMENT("设立", "establishment", CodeEffect.NEW),

    /** The division is abolished (撤销). */
    ABOLITION("撤销", "abolition", CodeEffect.ENDED),

    /** The division comes under another one, or is administered for another one (隶属关系，含代管关系). */
    AFFILIATION("隶属关系变化", "change of affiliation", CodeEffect.REPLACED),

    /** Its boundary moves (行政区域界线). */
    BOUNDARY("界线变更", "change of boundary", CodeEffect.KEPT),

    /** The seat of its government, or of an agency, moves (人民政府、派出机关驻地). */
    SEAT("驻地迁移", "move of the seat", CodeEffect.KEPT),

    /** It is renamed (名称). */
    NAME("更名", "change of name", CodeEffect.KEPT),

    /** The code of the division above it changes (上级行政区划代码). */
    CODE_ABOVE("上级代码变化", "change of the code above", CodeEffect.ADJUSTED);

    private final Text title;
    private final CodeEffect effect;

    DivisionChange(String zh, String en, CodeEffect effect) {
        this.title = Text.of(zh, en);
        this.effect = effect;
    }

    /** What becomes of the code (行政区划代码的确定). */
    public enum CodeEffect implements Titled {

        /** A code is made (编制). */
        NEW("编制代码", "a code is made"),

        /** The code ends (废止). */
        ENDED("废止代码", "the code ends"),

        /** The code ends and another one is made. */
        REPLACED("废止原代码并编制新代码", "the code ends and another is made"),

        /** The code goes on (沿用). */
        KEPT("沿用原代码", "the code is kept"),

        /** The code is adjusted to the one above it (相应调整). */
        ADJUSTED("相应调整代码", "the code is adjusted");

        private final Text title;

        CodeEffect(String zh, String en) {
            this.title = Text.of(zh, en);
        }

        @Override
        public Text title() {
            return title;
        }
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns what becomes of the code.
     *
     * @return the effect
     */
    public CodeEffect effect() {
        return effect;
    }
}
