package org.civilaffairs.core.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.civilaffairs.core.form.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads YAML files that a module brings; the module itself opens them, because a module keeps its files from others. */
final class Resources {

    private Resources() {}

    static Yaml yaml(String path, Function<String, @Nullable InputStream> open) {
        try (InputStream in = open.apply("/" + path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The library is incomplete: " + path + " is missing; rebuild or replace the jar");
            }
            return Yaml.read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
