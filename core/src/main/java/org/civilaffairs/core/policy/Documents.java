package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Yaml;
import org.civilaffairs.core.text.Text;

/** The list of documents that the library cites (引用文件目录). */
public final class Documents {

    private static final Documents BUNDLED = load();

    private final Map<String, Document> byId;

    private Documents(Map<String, Document> byId) {
        this.byId = byId;
    }

    /**
     * Returns the documents that the library comes with.
     *
     * @return the list
     */
    public static Documents bundled() {
        return BUNDLED;
    }

    /**
     * Finds a document.
     *
     * @param id its id
     * @return the document, if the list has it
     */
    public Optional<Document> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns all documents.
     *
     * @return the documents, in the order of the list
     */
    public Collection<Document> all() {
        return byId.values();
    }

    private static Documents load() {
        Yaml yaml = Resources.yaml(Documents.class, "documents.yaml");
        Map<String, Document> byId = new LinkedHashMap<>();
        yaml.read(Forms.mapOf(Forms.text(), Draft.FORM)).forEach((id, draft) -> byId.put(id, draft.named(id)));
        return new Documents(byId);
    }

    private static final class Draft {
        static final Form<Draft> FORM = ObjectForm.of("Document", Text.of("文件", "document"), Draft::new, draft -> draft)
                .required("zh", Text.of("中文名称", "Chinese title"), Forms.text(), Draft::zh, draft -> draft.zh)
                .required("en", Text.of("英文名称", "English title"), Forms.text(), Draft::en, draft -> draft.en)
                .required("place", Text.of("适用地", "place"), Forms.division(), Draft::place, draft -> draft.place)
                .required("since", Text.of("施行日", "first day"), Forms.date(), Draft::since, draft -> draft.since)
                .optional("until", Text.of("最后适用日", "last day"), Forms.date(), Draft::until, draft -> draft.until)
                .done();

        private String zh = "";
        private String en = "";
        private DivisionCode place = DivisionCode.NATION;
        private LocalDate since = LocalDate.MIN;
        private Optional<LocalDate> until = Optional.empty();

        Draft zh(String value) {
            zh = value;
            return this;
        }

        Draft en(String value) {
            en = value;
            return this;
        }

        Draft place(DivisionCode value) {
            place = value;
            return this;
        }

        Draft since(LocalDate value) {
            since = value;
            return this;
        }

        Draft until(LocalDate value) {
            until = Optional.of(value);
            return this;
        }

        Document named(String id) {
            return new Document(id, Text.of(zh, en), place, since, until);
        }
    }
}
