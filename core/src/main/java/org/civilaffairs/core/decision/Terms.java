package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;

/**
 * What a service calls what its decisions name by id (用语), so that a page can say it.
 *
 * @param title the title of the service
 * @param words what its outcomes are called
 * @param facts the form of the facts
 * @param figures the sets of figures that it looks up
 * @param settings what it leaves to choose
 */
public record Terms(
        Text title, OutcomeWords words, Form<?> facts, List<FigureSet> figures, List<? extends Setting<?>> settings) {

    private static final String FIGURE = "figure:";

    /** Finds a figure of the service. */
    Optional<FigureKey<?>> figure(String id) {
        return figures.stream()
                .<FigureKey<?>>flatMap(set -> set.keys().stream())
                .filter(key -> key.id().equals(id))
                .findFirst();
    }

    /** Says what a setting chose, in words beside its names; the names alone if it is not known. */
    String setting(String name, String choice, Language language) {
        return settings.stream()
                .filter(setting -> setting.name().equals(name))
                .map(setting -> setting.say(choice, language))
                .findFirst()
                .orElseGet(() -> name + " = " + choice);
    }

    /** Says what a path leads to: a figure by its title, a fact by the titles on the way; the path if it is not known. */
    String missing(String path, Language language) {
        Optional<String> title = path.startsWith(FIGURE)
                ? figure(path.substring(FIGURE.length()).split("@", 2)[0])
                        .map(key -> key.title().in(language))
                : facts.trail(path, language);
        return title.orElse(path);
    }
}
