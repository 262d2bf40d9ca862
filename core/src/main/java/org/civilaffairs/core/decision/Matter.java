package org.civilaffairs.core.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;

/**
 * What a decision is about (事项): which service, in which place, under the law of which day, with which choices.
 *
 * @param service the id of the service
 * @param terms what it calls what its decisions name
 * @param place the place
 * @param chain the place and the places around it, up to the nation
 * @param date the day whose law applies
 * @param known the day as of which figures count as known, if limited
 * @param settings the choices where the law is silent, by name
 */
public record Matter(
        String service,
        Terms terms,
        DivisionCode place,
        List<DivisionCode> chain,
        LocalDate date,
        Optional<LocalDate> known,
        Map<String, String> settings) {

    /**
     * Returns the matter of a service under a policy.
     *
     * @param service the id of the service
     * @param terms what it calls what its decisions name; settings that cannot matter there are left out
     * @param policy the policy
     * @return the matter
     */
    public static Matter of(String service, Terms terms, Policy policy) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Setting<?> setting : terms.settings()) {
            if (setting.matters().test(policy)) {
                chosen.put(setting.name(), policy.setting(setting).name());
            }
        }
        return new Matter(service, terms, policy.place(), policy.chain(), policy.date(), policy.known(), chosen);
    }

    /**
     * Picks the articles that apply in this place on this day.
     *
     * @param bases articles of every place and period
     * @return those that apply
     */
    public List<Basis> applicable(List<Basis> bases) {
        return bases.stream()
                .filter(basis -> basis.document().appliesTo(chain, date))
                .toList();
    }

    /**
     * Returns the name of the place.
     *
     * @return such as {@code 上海市嘉定区}; the code if the name is not known
     */
    public String placeName() {
        return place.isNation()
                ? "全国"
                : Divisions.bundled().fullName(place, date).orElseGet(place::toString);
    }
}
