package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class DiscoveryFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.discovery", file -> DiscoveryFigures.class.getResourceAsStream(file), "000000", "330000");

    static final FigureKey<Map<Finder, List<DiscoveryDuty>>> DUTIES = SET.key(
            "discoveryDuties",
            "table",
            "发现困难后的义务",
            "duties of those who find people in need",
            Forms.mapOf(
                    Forms.choice(Finder.class, Finder::title),
                    Forms.listOf(Forms.choice(DiscoveryDuty.class, DiscoveryDuty::title))));

    private DiscoveryFigures() {}
}
