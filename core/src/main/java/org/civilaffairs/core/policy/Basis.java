package org.civilaffairs.core.policy;

import java.util.Objects;
import org.civilaffairs.core.text.Language;

/**
 * The article on which a condition or an amount rests (依据).
 *
 * @param document the document, whose period and place say when and where the article is cited
 * @param article the article as the document numbers it, such as {@code 第十八条第一款}
 */
public record Basis(Document document, String article) {

    /**
     * Returns an article of a listed document.
     *
     * @param document the id of the document
     * @param article the article
     * @return the basis
     * @throws IllegalArgumentException if the document is not listed
     */
    public static Basis of(String document, String article) {
        return Documents.bundled()
                .find(document)
                .map(found -> new Basis(found, article))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No document " + document + " is listed; add it to policy/documents.yaml"));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text document and article, separated by a slash
     * @return the basis
     */
    public static Basis parse(String text) {
        Objects.requireNonNull(text, "No basis: null; expected document/article");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("No basis: " + text + "; expected document/article");
        }
        return of(text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * Returns title and article in one language.
     *
     * @param language the language
     * @return such as {@code 社会救助法第十八条第一款}
     */
    public String in(Language language) {
        return document.cited(language) + (language == Language.ZH ? article : " " + number());
    }

    /**
     * Returns the article as it is written in English.
     *
     * @return such as {@code art. 18(1)} for 第十八条第一款; {@code 1(4)} for 一（四）
     */
    public String number() {
        return ArticleNumber.english(article);
    }

    /** Returns document id and article, separated by a slash. */
    @Override
    public String toString() {
        return document.id() + "/" + article;
    }
}
