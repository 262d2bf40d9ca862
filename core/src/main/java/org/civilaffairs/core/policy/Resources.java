package org.civilaffairs.core.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.civilaffairs.core.form.Yaml;

/** Reads the YAML files that lie beside a class. */
final class Resources {

    private Resources() {}

    static Yaml yaml(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + name + " is missing beside "
                        + beside.getName() + "; rebuild or replace the jar");
            }
            String file = name.startsWith("/")
                    ? name.substring(1)
                    : beside.getPackageName().replace('.', '/') + "/" + name;
            return Yaml.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
