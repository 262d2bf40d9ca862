package org.civilaffairs.core.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.form.Yaml;
import org.civilaffairs.core.place.Divisions;

/**
 * All figures that are known (全部参数): those that come with the library, and over them those of the application.
 *
 * <p>Unchangeable; a layer gives new policies. An application's folder holds one file for each set and place, named like
 * the ids: {@code assistance/subsistence/440783.yaml}.
 */
public final class Policies {

    private final Supplier<Map<String, FigureSet>> sets;
    private final List<Function<FigureKey<?>, List<FigureEntry<?>>>> layers;

    private Policies(Supplier<Map<String, FigureSet>> sets, List<Function<FigureKey<?>, List<FigureEntry<?>>>> layers) {
        this.sets = sets;
        this.layers = layers;
    }

    /**
     * Returns the figures that come with the library, from every module on the class path or module path.
     *
     * @return the bundled figures
     */
    public static Policies bundled() {
        return Bundled.POLICIES;
    }

    /**
     * Returns the figures of some sets only.
     *
     * @param sets the sets
     * @return their bundled figures
     */
    public static Policies of(List<FigureSet> sets) {
        Map<String, FigureSet> byId = byId(sets);
        return new Policies(
                () -> byId,
                List.of(index(
                        sets.stream().flatMap(set -> set.bundled().stream()).toList())));
    }

    private static Map<String, FigureSet> byId(List<FigureSet> sets) {
        Map<String, FigureSet> byId = new LinkedHashMap<>();
        sets.forEach(set -> byId.put(set.id(), set));
        return byId;
    }

    private static Function<FigureKey<?>, List<FigureEntry<?>>> index(List<FigureEntry<?>> entries) {
        Map<String, List<FigureEntry<?>>> index = new LinkedHashMap<>();
        entries.forEach(entry ->
                index.computeIfAbsent(entry.key().id(), id -> new ArrayList<>()).add(entry));
        return key -> index.getOrDefault(key.id(), List.of());
    }

    /**
     * Lays an application's own figures over these. At the same place they go before the bundled ones.
     *
     * @param folder the folder with one file for each set and place
     * @return the layered figures
     * @throws IllegalArgumentException with file and line of everything that is wrong, or if there is nothing to lay over
     */
    public Policies layer(Path folder) {
        List<FigureEntry<?>> entries = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                entries.addAll(read(folder, file));
            } catch (IllegalArgumentException e) {
                wrong.add(e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException(
                    "No figures in " + folder + "; expected files such as assistance/subsistence/440783.yaml");
        }
        return over(entries);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "No folder " + folder + "; expected one with files such as assistance/subsistence/440783.yaml");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("Cannot read the folder of figures " + folder + " (" + e + ")", e);
        }
    }

    private List<FigureEntry<?>> read(Path folder, Path file) {
        Path parent = folder.relativize(file).getParent();
        String id = parent == null ? "" : parent.toString().replace('\\', '/').replace('/', '.');
        FigureSet set = sets().get(id);
        if (set == null) {
            String advice = Nearest.to(id, sets().keySet()).orElse(String.join(", ", sets().keySet()));
            throw new IllegalArgumentException(
                    file + ": no set of figures '" + id + "'; the folders give its name; known: " + advice);
        }
        String name = String.valueOf(file.getFileName());
        String place = name.substring(0, name.length() - ".yaml".length());
        if (!name.endsWith(".yaml") || !(DivisionCode.check(place) instanceof Check.Valid)) {
            throw new IllegalArgumentException(
                    file + ": the name of the file is the place, six digits, such as 440783.yaml");
        }
        return FigureFile.read(Yaml.read(file.toString(), text(file)), set, place, true);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read (" + e + ")", e);
        }
    }

    /**
     * Lays single figures over these.
     *
     * @param entries the figures
     * @return the layered figures
     */
    public Policies over(List<FigureEntry<?>> entries) {
        List<Function<FigureKey<?>, List<FigureEntry<?>>>> all = new ArrayList<>();
        all.add(index(entries));
        all.addAll(layers);
        return new Policies(sets, List.copyOf(all));
    }

    /**
     * Returns the sets of figures.
     *
     * @return the sets by id
     */
    public Map<String, FigureSet> sets() {
        return sets.get();
    }

    /**
     * Returns what is in force in a place on a day.
     *
     * @param place the place
     * @param date the day whose law applies
     * @return the policy
     */
    public Policy at(DivisionCode place, LocalDate date) {
        return new Policy(this, place, date, Divisions.bundled().chain(place, date));
    }

    // Place before layer: a county's own figure goes before a province's, whoever brought either.
    @SuppressWarnings("unchecked") // an entry is of the type of its key
    <T> Optional<FigureEntry<T>> find(
            FigureKey<T> key, List<DivisionCode> chain, LocalDate date, Optional<LocalDate> known) {
        for (DivisionCode place : chain) {
            for (Function<FigureKey<?>, List<FigureEntry<?>>> layer : layers) {
                for (FigureEntry<?> entry : layer.apply(key)) {
                    if (entry.place().equals(place)
                            && entry.holdsOn(date)
                            && known.stream().allMatch(entry::knownOn)) {
                        return Optional.of((FigureEntry<T>) entry);
                    }
                }
            }
        }
        return Optional.empty();
    }

    boolean isDeclared(FigureKey<?> key, List<DivisionCode> chain) {
        return layers.stream()
                .flatMap(layer -> layer.apply(key).stream())
                .anyMatch(entry -> chain.contains(entry.place()));
    }

    /** The bundled figures; those of a set are read when one of them is first looked up. */
    private static final class Bundled {
        static final Policies POLICIES = new Policies(() -> Installed.SETS, List.of(new Bundled()::find));

        private final Map<FigureSet, Function<FigureKey<?>, List<FigureEntry<?>>>> read = new ConcurrentHashMap<>();

        private List<FigureEntry<?>> find(FigureKey<?> key) {
            return read.computeIfAbsent(key.set(), set -> index(set.bundled())).apply(key);
        }
    }

    /** The sets of all modules, which only layers of an application ask for. */
    private static final class Installed {
        static final Map<String, FigureSet> SETS =
                byId(ServiceLoader.load(FigureSource.class, Policies.class.getClassLoader()).stream()
                        .flatMap(source -> source.get().figureSets().stream())
                        .toList());
    }
}
