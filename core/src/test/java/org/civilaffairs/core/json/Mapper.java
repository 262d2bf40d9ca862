package org.civilaffairs.core.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert;
import org.civilaffairs.core.form.InvalidDocumentException;

/** An object mapper of one Jackson. */
interface Mapper {

    /** Everything that a mapper can be told about order, names, enumerations and numbers, told otherwise. */
    Mapper contrary();

    /** A mapper that writes names of classes wherever it may. */
    Mapper withClassNames();

    <T> T read(String json, Class<T> type);

    String write(Object value);

    /** Reads from a tree of the mapper instead of from text. */
    <T> T readFromTree(String json, Class<T> type);

    /** The plain mappers of the Jacksons that are there. */
    static List<Mapper> present() {
        List<Mapper> present = new ArrayList<>();
        if (JacksonOnClassPathTest.isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            present.add(new Jackson2Mapper(new com.fasterxml.jackson.databind.ObjectMapper()));
        }
        if (JacksonOnClassPathTest.isPresent("tools.jackson.databind.ObjectMapper")) {
            present.add(new Jackson3Mapper(new tools.jackson.databind.ObjectMapper()));
        }
        return present;
    }

    /** What a mapper throws, whichever it is, because of an invalid document. */
    final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient InvalidDocumentException invalid;

        RefusedException(Exception thrown) {
            super(thrown.getMessage(), thrown);
            if (!(thrown.getCause() instanceof InvalidDocumentException cause)) {
                throw new AssertionError(thrown);
            }
            this.invalid = cause;
        }

        InvalidDocumentException invalid() {
            return invalid;
        }
    }

    static RefusedException refusal(ThrowableAssert.ThrowingCallable reading) {
        return Objects.requireNonNull(catchThrowableOfType(RefusedException.class, reading), "It was read");
    }
}
