package org.civilaffairs.core.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Documents;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.text.Text;

/** The articles on which parts of a procedure rest. */
final class Articles {

    static final Form<Basis> ONE = Forms.textual(
            Text.of("文件编号/条款", "document/article of a listed document"),
            Basis::parse,
            Basis::toString,
            Map.of(),
            false);

    static final Form<List<Basis>> LIST = Forms.listOf(ONE);

    static final Form<Text> TEXT = Forms.textual(
            Text.of("“中文 · 英文”", "\"Chinese · English\""), Articles::text, Text::toString, Map.of(), false);

    private static final String BETWEEN = " · ";

    private Articles() {}

    private static Text text(String both) {
        int at = both.indexOf(BETWEEN);
        return Text.of(both.substring(0, at), both.substring(at + BETWEEN.length()));
    }

    static Optional<List<Basis>> orNone(List<Basis> articles) {
        return Optional.of(articles).filter(given -> !given.isEmpty());
    }

    /** The source first, then the others, as far as they apply in the place on the day. */
    static List<Basis> of(FigureEntry<?> entry, List<Basis> others, Policy policy) {
        Stream<Basis> source = Documents.bundled().find(entry.source().document()).stream()
                .map(document -> new Basis(document, entry.source().place().orElse("")));
        return Stream.concat(source, others.stream())
                .filter(basis -> basis.document().appliesTo(policy.chain(), policy.date()))
                .distinct()
                .toList();
    }
}
