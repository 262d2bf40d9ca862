package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.policy.Basis;

/** Programmes on which no service of this module decides: what speaks for them, and the articles (本模块不作判断的事项). */
enum ReferredProgramme {
    /** Victims of crimes or wrongs. */
    VICTIM_ASSISTANCE(
            BenefitProgramme.VICTIM_ASSISTANCE,
            Sign.VICTIM,
            known -> known.family().victimInHardship().orElse(false),
            Basis.of("cn-social-assistance-law-2026", "第三十六条")),
    /** Objects of assistance with a lawsuit. */
    LEGAL_AID(
            BenefitProgramme.LEGAL_AID,
            Sign.LEGAL_MATTER,
            known -> known.family().legalMatter().orElse(false) && known.isRecognised(),
            Basis.of("cn-legal-aid-law", "第四十二条第二项"),
            Basis.of("cn-litigation-fees-2006", "第四十五条第三项")),
    /** Families of the classes after a death. */
    FUNERAL_HELP(
            BenefitProgramme.FUNERAL_HELP,
            Sign.DEATH,
            known -> known.family().deathInFamily().orElse(false) && known.isRecognised(),
            Basis.of("cn-low-income-monitoring-opinion", "四（五）")),
    /** Children without the care of parents. */
    CHILD_ALLOWANCE(
            BenefitProgramme.CHILD_ALLOWANCE,
            Sign.WITHOUT_PARENTAL_CARE,
            known -> known.family().childWithoutParents().orElse(false),
            Basis.of("cn-unattended-children-opinion", "三（一）"));

    private final BenefitProgramme programme;
    private final Sign sign;
    private final Predicate<Known> shows;
    private final List<Basis> bases;

    ReferredProgramme(BenefitProgramme programme, Sign sign, Predicate<Known> shows, Basis... bases) {
        this.programme = programme;
        this.sign = sign;
        this.shows = shows;
        this.bases = List.of(bases);
    }

    List<Basis> bases() {
        return bases;
    }

    /** Whether something speaks for it and a text on it applies. */
    boolean isOpenTo(Known known, Matter matter) {
        return shows.test(known) && !matter.applicable(bases).isEmpty();
    }

    Candidate candidate() {
        return new Candidate(
                programme,
                Optional.empty(),
                Optional.empty(),
                Prospect.LEFT_TO_THE_AUTHORITY,
                List.of(sign),
                List.of(),
                List.of());
    }
}
