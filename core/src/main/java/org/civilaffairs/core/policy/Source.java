package org.civilaffairs.core.policy;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;

/**
 * Where a figure is taken from (来源).
 *
 * @param document the document: an id of the list of documents, or its title and number
 * @param place the article or place in it
 * @param url where it was read, if not in the document itself
 */
@AnyJackson
public record Source(String document, Optional<String> place, Optional<String> url) {

    /** Reads and writes sources. */
    public static final Form<Source> FORM = ObjectForm.ofRecord(
                    "Source",
                    Text.of("来源", "source"),
                    values -> new Source(values.get("document"), values.find("place"), values.find("url")))
            .required("document", Text.of("文件", "document"), Forms.text(), Source::document)
            .optional("place", Text.of("条款或位置", "article or place"), Forms.text(), Source::place)
            .optional("url", Text.of("网址", "address"), Forms.text(), Source::url)
            .done();

    /**
     * Returns document and place for people: a listed document by its title, the place as it is written in Chinese.
     *
     * @param language the language
     * @return such as {@code 《社会救助法》第十八条}
     */
    public String in(Language language) {
        Optional<Document> listed = Documents.bundled().find(document);
        String gap = listed.isPresent() && language == Language.ZH ? "" : " ";
        return listed.map(found -> found.cited(language)).orElse(document)
                + place.map(at -> gap + at).orElse("");
    }

    /**
     * Returns document and place on one line.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return place.map(at -> document + " " + at).orElse(document);
    }
}
