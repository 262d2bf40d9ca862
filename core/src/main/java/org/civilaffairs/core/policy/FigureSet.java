package org.civilaffairs.core.policy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;
import org.jspecify.annotations.Nullable;

/** The figures that belong to one package of rules (参数组), and the places for which the library brings values. */
public final class FigureSet {

    private final String id;
    private final Function<String, @Nullable InputStream> open;
    private final List<String> places;
    private final List<FigureKey<?>> keys = new ArrayList<>();

    /**
     * Creates a set; its keys are added by the methods below while the owning class is initialised.
     *
     * @param id its id, such as {@code assistance.subsistence}
     * @param open opens a file of the module that holds the bundled files, in the {@code policy} folder of the set's package:
     *     a lambda there, because a module keeps its files from others
     * @param places the places that have a bundled file, as six-digit codes
     */
    public FigureSet(String id, Function<String, @Nullable InputStream> open, String... places) {
        this.id = id;
        this.open = open;
        this.places = List.of(places);
    }

    /**
     * Adds an amount of money.
     *
     * @param name its name
     * @param unit its unit
     * @param zh what it is, in Chinese
     * @param en the same in English
     * @return the key
     */
    public FigureKey<Yuan> yuan(String name, String unit, String zh, String en) {
        return key(name, unit, zh, en, Forms.yuan());
    }

    /**
     * Adds a yes or no.
     *
     * @param name its name
     * @param zh the question, in Chinese
     * @param en the same in English
     * @return the key
     */
    public FigureKey<Boolean> yesNo(String name, String zh, String en) {
        return key(name, "yes/no", zh, en, Forms.yesNo());
    }

    /**
     * Adds a table of yes or no by the constants of an enumeration; what it leaves out is no.
     *
     * @param <K> the enumeration
     * @param name its name
     * @param zh what yes means, in Chinese
     * @param en the same in English
     * @param constants the class of the enumeration
     * @return the key
     */
    public <K extends Enum<K> & Titled> FigureKey<Map<K, Boolean>> table(
            String name, String zh, String en, Class<K> constants) {
        return key(name, "table", zh, en, Forms.mapOf(Forms.choice(constants, Titled::title), Forms.yesNo()));
    }

    /**
     * Returns what a table of yes or no says yes to.
     *
     * @param <K> the enumeration
     * @param table the table
     * @return its constants, in their order
     */
    public static <K extends Enum<K>> List<K> listed(Map<K, Boolean> table) {
        return table.keySet().stream().filter(table::get).sorted().toList();
    }

    /**
     * Adds a whole number.
     *
     * @param name its name
     * @param unit its unit
     * @param zh what it is, in Chinese
     * @param en the same in English
     * @return the key
     */
    public FigureKey<Integer> count(String name, String unit, String zh, String en) {
        return key(name, unit, zh, en, Forms.wholeNumber(0, 10_000));
    }

    /**
     * Adds a number with at most two decimals, such as a multiple or an area.
     *
     * @param name its name
     * @param unit its unit
     * @param zh what it is, in Chinese
     * @param en the same in English
     * @return the key
     */
    public FigureKey<BigDecimal> hundredths(String name, String unit, String zh, String en) {
        return key(name, unit, zh, en, Forms.hundredths());
    }

    /**
     * Adds a figure of any type.
     *
     * @param <T> its type
     * @param name its name
     * @param unit its unit
     * @param zh what it is, in Chinese
     * @param en the same in English
     * @param form its form
     * @return the key
     */
    public <T> FigureKey<T> key(String name, String unit, String zh, String en, Form<T> form) {
        FigureKey<T> key = new FigureKey<>(this, name, unit, Text.of(zh, en), form);
        keys.add(key);
        return key;
    }

    /**
     * Returns the id.
     *
     * @return such as {@code assistance.subsistence}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the keys.
     *
     * @return the keys in the order in which they were added
     */
    public List<FigureKey<?>> keys() {
        return List.copyOf(keys);
    }

    /**
     * Finds a key.
     *
     * @param name its name in the set
     * @return the key, if there is one
     */
    public Optional<FigureKey<?>> find(String name) {
        return keys.stream()
                .<FigureKey<?>>map(key -> key)
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    List<FigureEntry<?>> bundled() {
        List<FigureEntry<?>> entries = new ArrayList<>();
        String folder = "org/civilaffairs/" + id.replace('.', '/') + "/policy/";
        for (String place : places) {
            entries.addAll(FigureFile.read(Resources.yaml(folder + place + ".yaml", open), this, place, false));
        }
        return entries;
    }
}
