package org.civilaffairs.core.json;

import java.io.IOException;

/** Opens JSON text with one Jackson. */
@FunctionalInterface
interface Parser {

    /** The parser of this application. */
    Parser INSTALLED = installed();

    Tokens open(String json) throws IOException;

    private static Parser installed() {
        if (isPresent("tools.jackson.core.json.JsonFactory")) {
            return Jackson3Tokens::of;
        }
        // Of Jackson 2.16, the first that can limit what is needed here.
        if (isPresent("com.fasterxml.jackson.core.StreamWriteConstraints")) {
            return Jackson2Tokens::of;
        }
        return Parser::none;
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, Parser.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static Tokens none(String json) {
        throw new IllegalStateException("Reading JSON needs a Jackson: add com.fasterxml.jackson.core:jackson-core"
                + " (2.16 or newer) or tools.jackson.core:jackson-core (3.0 or newer) to the class path");
    }
}
