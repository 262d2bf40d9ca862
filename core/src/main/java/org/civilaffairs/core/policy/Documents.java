package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;

/** The list of documents that the library cites (引用文件目录). */
public final class Documents {

    private static final Pattern YEAR = Pattern.compile("(-[0-9]{4})?");
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
     * Finds the version of a text that is applied on a day.
     *
     * <p>The versions of a text have its id, most with the year of the version behind it:
     * {@code cn-marriage-registration-2003}, {@code -2024} and {@code -2025}. A text that replaces another under a new name,
     * such as the Civil Code the Marriage Law, is no version of it.
     *
     * @param text the id without the year, such as {@code cn-marriage-registration}
     * @param on the day of the act: of the application, the registration or the event
     * @return the version; empty before the first and after the last listed one
     */
    public Optional<Document> version(String text, LocalDate on) {
        return byId.values().stream()
                .filter(document -> isVersion(document.id(), text))
                .filter(document -> document.appliesTo(List.of(document.place()), on))
                .findFirst();
    }

    private static boolean isVersion(String id, String text) {
        return id.startsWith(text) && YEAR.matcher(id.substring(text.length())).matches();
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
        Map<String, Document> byId = new LinkedHashMap<>();
        Resources.yaml("org/civilaffairs/core/policy/documents.yaml", Documents.class::getResourceAsStream)
                .read(Forms.mapOf(Forms.text(), Entry.FORM))
                .forEach((id, entry) -> byId.put(id, entry.named(id)));
        return new Documents(byId);
    }

    /** What the list says of a document beside its id. */
    private record Entry(String zh, String en, DivisionCode place, LocalDate since, Optional<LocalDate> until) {
        static final Form<Entry> FORM = ObjectForm.ofRecord(
                        "Document",
                        Text.of("文件", "document"),
                        values -> new Entry(
                                values.get("zh"),
                                values.get("en"),
                                values.get("place"),
                                values.get("since"),
                                values.find("until")))
                .required("zh", Text.of("中文名称", "Chinese title"), Forms.text(), Entry::zh)
                .required("en", Text.of("英文名称", "English title"), Forms.text(), Entry::en)
                .required("place", Text.of("适用地", "place"), Forms.division(), Entry::place)
                .required("since", Text.of("施行日", "first day"), Forms.date(), Entry::since)
                .optional("until", Text.of("最后适用日", "last day"), Forms.date(), Entry::until)
                .done();

        Document named(String id) {
            return new Document(id, Text.of(zh, en), place, since, until);
        }
    }
}
