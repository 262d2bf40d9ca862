package org.civilaffairs.core.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.Yaml;

/** A file of cases (案例文件): one YAML list. */
public final class CaseFile {

    private final Yaml yaml;
    private final List<Case> cases;

    private CaseFile(Yaml yaml, List<Case> cases) {
        this.yaml = yaml;
        this.cases = cases;
    }

    /**
     * Reads the text of a file.
     *
     * @param name the name of the file, for messages
     * @param text its content
     * @return the file
     * @throws IllegalArgumentException with file and line of everything that is wrong
     */
    public static CaseFile read(String name, String text) {
        Yaml yaml = Yaml.read(name, text);
        return new CaseFile(yaml, yaml.read(Forms.listOf(Case.FORM)));
    }

    /**
     * Reads every file of cases in a folder and below.
     *
     * @param path a folder, or one file
     * @return the files, in the order of their names
     * @throws IllegalArgumentException with file and line of everything that is wrong, or if there is no file
     */
    public static List<CaseFile> find(Path path) {
        List<CaseFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(path)) {
            for (Path file : found.filter(CaseFile::isYaml).sorted().toList()) {
                files.add(read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No cases under " + path + "; expected files that end in .yaml");
        }
        return files;
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /**
     * Returns the cases.
     *
     * @return the cases, in the order of the file
     */
    public List<Case> cases() {
        return cases;
    }

    /**
     * Returns where a case stands.
     *
     * @param index its place in {@link #cases()}
     * @return file and line
     */
    public String where(int index) {
        return yaml.file() + ":" + yaml.line("/" + index);
    }
}
