package org.civilaffairs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.conformance.CaseFile;

/** Reads the files of cases under some paths; a file that lies under two of them is read once. */
final class CasePaths {

    private CasePaths() {}

    /**
     * Reads every file.
     *
     * @param paths files, or folders in which every file that ends in {@code .yaml} or {@code .yml} holds cases
     * @param inputs receives what cannot be read
     * @return what could be read, in the order of the paths and then of the names
     */
    static List<CaseFile> read(List<String> paths, Inputs inputs) {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (String path : paths) {
            List<Path> under = inputs.read(path, path, CasePaths::files);
            if (under != null) {
                under.forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file));
            }
        }
        List<CaseFile> files = new ArrayList<>();
        for (Path file : found.values()) {
            CaseFile read = inputs.read(file.toString(), file, CasePaths::read);
            if (read != null) {
                files.add(read);
            }
        }
        return files;
    }

    private static CaseFile read(Path file) {
        return CaseFile.read(file.toString(), Utf8File.read(file));
    }

    private static List<Path> files(String path) {
        Path start = Path.of(path);
        if (Files.notExists(start)) {
            throw new IllegalArgumentException("没有这个路径 · there is no such path; check it");
        }
        List<Path> files = Files.isDirectory(start) ? within(start) : List.of(start);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("没有案例 · no cases; expected files that end in .yaml or .yml");
        }
        return files;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取 · cannot be read", e);
        }
    }
}
