package org.civilaffairs.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a parser of Jackson 3. */
final class Jackson3Tokens implements Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser in;

    Jackson3Tokens(JsonParser in) {
        this.in = in;
    }

    static Tokens of(String json) {
        return new Jackson3Tokens(FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    @Override
    public @Nullable Token current() {
        return token(in.currentToken());
    }

    @Override
    public @Nullable Token next() throws BrokenJsonException {
        try {
            return token(in.nextToken());
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private static @Nullable Token token(@Nullable JsonToken token) {
        return token == null ? null : Token.of(token.id());
    }

    @Override
    public String text() throws BrokenJsonException {
        try {
            return in.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public String pointer() {
        return in.streamReadContext().pathAsPointer().toString();
    }

    private static BrokenJsonException broken(JacksonException e) {
        return new BrokenJsonException(e instanceof StreamConstraintsException, e);
    }

    @Override
    public void close() {
        in.close();
    }
}
