package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Why something is put up in the village or community (公示、公布). */
public enum NoticeKind implements Titled {
    /** Posting of the first opinion (初审意见公示). */
    POSTING("初审意见公示", "posting of the first opinion"),
    /** Posting by the county (县级公示). */
    COUNTY_POSTING("县级公示", "posting by the county"),
    /** Publication after confirmation (确认后公布). */
    PUBLICATION("确认后公布", "publication after confirmation"),
    /** Posting of an intended end (拟终止公示). */
    ENDING_POSTING("拟终止公示", "posting of an intended end");

    private final Text title;

    NoticeKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
