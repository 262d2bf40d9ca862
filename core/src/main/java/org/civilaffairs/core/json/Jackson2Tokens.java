package org.civilaffairs.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Tokens implements Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser in;

    Jackson2Tokens(JsonParser in) {
        this.in = in;
    }

    static Tokens of(String json) throws IOException {
        return new Jackson2Tokens(FACTORY.createParser(json));
    }

    @Override
    public @Nullable Token current() {
        return token(in.currentToken());
    }

    @Override
    public @Nullable Token next() throws IOException {
        try {
            return token(in.nextToken());
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    private static @Nullable Token token(@Nullable JsonToken token) {
        return token == null ? null : Token.of(token.id());
    }

    @Override
    public String text() throws IOException {
        try {
            return in.getText();
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    @Override
    public String pointer() {
        return in.getParsingContext().pathAsPointer().toString();
    }

    private static BrokenJsonException broken(JsonProcessingException e) {
        return new BrokenJsonException(e instanceof StreamConstraintsException, e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
