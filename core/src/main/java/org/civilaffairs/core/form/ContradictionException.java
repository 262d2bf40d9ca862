package org.civilaffairs.core.form;

import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.text.Text;

/** Thrown by a builder when its values contradict each other, such as a household in which nobody applies. */
public final class ContradictionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Contradiction> contradictions;

    /**
     * Creates the exception.
     *
     * @param contradictions what contradicts what; at least one
     */
    public ContradictionException(List<Contradiction> contradictions) {
        super(contradictions.stream().map(one -> one.message().toString()).collect(Collectors.joining("\n")));
        this.contradictions = List.copyOf(contradictions);
    }

    /**
     * Throws unless the values agree; for what is no {@link Consistent} model type.
     *
     * @param agree whether the values agree
     * @param zh what contradicts what, in Chinese
     * @param en the same in English
     */
    public static void unless(boolean agree, String zh, String en) {
        if (!agree) {
            throw new ContradictionException(List.of(new Contradiction("", "", Text.of(zh, en))));
        }
    }

    /**
     * Returns what contradicts what.
     *
     * @return every contradiction
     */
    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
