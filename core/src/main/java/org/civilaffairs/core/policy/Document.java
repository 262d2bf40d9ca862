package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;

/**
 * A law, regulation or notice that conditions and figures cite (法律、法规、规范性文件).
 *
 * @param id its id, such as {@code cn-social-assistance-law-2026}
 * @param title its title
 * @param place where it applies, {@link DivisionCode#NATION} for the whole country
 * @param since the first day on which it is applied
 * @param until the last day on which it is applied; empty while it goes on
 */
public record Document(String id, Text title, DivisionCode place, LocalDate since, Optional<LocalDate> until) {

    /**
     * Returns its title as a text cites it: in Chinese within title marks, those within it single.
     *
     * @param language the language
     * @return such as {@code 《社会救助法》}
     */
    public String cited(Language language) {
        String zh = title.zh().replace('《', '〈').replace('》', '〉');
        return Text.of("《" + zh + "》", title.en()).in(language);
    }

    /**
     * Returns whether the document is applied in a place on a day.
     *
     * @param chain the place and the places around it, up to the nation
     * @param date the day
     * @return whether it applies
     */
    public boolean appliesTo(List<DivisionCode> chain, LocalDate date) {
        return chain.contains(place) && !date.isBefore(since) && until.stream().noneMatch(last -> date.isAfter(last));
    }
}
