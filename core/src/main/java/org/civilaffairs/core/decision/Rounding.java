package org.civilaffairs.core.decision;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How the amount that is paid is rounded (发放金额取整); nothing is rounded before it. */
public enum Rounding implements Titled {
    /** To whole fen, half a fen up. */
    TO_FEN("四舍五入到分", "to the fen, half up", 1),
    /** Up to whole jiao. */
    UP_TO_JIAO("向上取到角", "up to the jiao", 10),
    /** Up to whole yuan. */
    UP_TO_YUAN("向上取到元", "up to the yuan", 100);

    private final Text title;
    private final int fen;

    Rounding(String zh, String en, int fen) {
        this.title = Text.of(zh, en);
        this.fen = fen;
    }

    @Override
    public Text title() {
        return title;
    }

    long apply(long value, int scale) {
        if (fen == 1) {
            return Math.floorDiv(Math.addExact(Math.multiplyExact(value, 2L), scale), 2L * scale);
        }
        long unit = (long) fen * scale;
        return Math.multiplyExact(-Math.floorDiv(-value, unit), (long) fen);
    }
}
