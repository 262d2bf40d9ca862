package org.civilaffairs.core.conformance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** One worked case (案例): which service, place and day, what is known, what must come out, and why. */
@Value.Immutable
@CivilStyle
public interface Case {

    /** Reads and writes cases. */
    Form<Case> FORM = ObjectForm.of("Case", Text.of("案例", "case"), Builder::new, Builder::build)
            .required("id", Text.of("编号", "id"), Forms.text(), Builder::id, Case::id)
            .required("service", Text.of("事项", "service"), Forms.text(), Builder::service, Case::service)
            .required(
                    "jurisdiction",
                    Text.of("管辖地", "jurisdiction"),
                    Forms.division(),
                    Builder::jurisdiction,
                    Case::jurisdiction)
            .required("date", Text.of("适用法律之日", "day whose law applies"), Forms.date(), Builder::date, Case::date)
            .optional(
                    "known",
                    Text.of("知悉截止日", "day as of which figures are known"),
                    Forms.date(),
                    Builder::known,
                    Case::known)
            .optional(
                    "settings",
                    Text.of("设定", "settings"),
                    Forms.mapOf(Forms.text(), Forms.text()),
                    Builder::settings,
                    Case::settings)
            .optional(
                    "figures",
                    Text.of("本案给定的参数", "figures given by the case"),
                    Forms.mapOf(Forms.text(), Forms.anything()),
                    Builder::figures,
                    Case::figures)
            .required("facts", Text.of("事实", "facts"), Forms.anything(), Builder::facts, Case::facts)
            .required("expect", Text.of("预期", "expected"), Expectation.FORM, Builder::expect, Case::expect)
            .optional("rule", Text.of("规则编号", "id of the rule"), Forms.text(), Builder::rule, Case::rule)
            .required("why", Text.of("理由（算式和条款）", "why: arithmetic and article"), Forms.text(), Builder::why, Case::why)
            .done();

    /**
     * Returns the id, unique in a project.
     *
     * @return the id
     */
    @NotNull
    String id();

    /**
     * Returns the id of the service.
     *
     * @return the id
     */
    @NotNull
    String service();

    /**
     * Returns the place.
     *
     * @return its code
     */
    @NotNull
    DivisionCode jurisdiction();

    /**
     * Returns the day whose law applies.
     *
     * @return the day
     */
    @NotNull
    LocalDate date();

    /**
     * Returns the day as of which figures count as known.
     *
     * @return the day; empty if everything counts
     */
    Optional<LocalDate> known();

    /**
     * Returns the choices where the law is silent.
     *
     * @return the names of settings and choices
     */
    Optional<Map<String, String>> settings();

    /**
     * Returns figures that the case gives itself, by their name alone.
     *
     * @return the figures as trees
     */
    Optional<Map<String, Object>> figures();

    /**
     * Returns the facts as a tree.
     *
     * @return the facts, in the form of the service
     */
    @NotNull
    Object facts();

    /**
     * Returns what must come out.
     *
     * @return the expectation
     */
    @NotNull
    @Valid
    Expectation expect();

    /**
     * Returns the rule that the case shows.
     *
     * @return the id of the rule
     */
    Optional<String> rule();

    /**
     * Returns why.
     *
     * @return the arithmetic and the article
     */
    @NotNull
    String why();

    /** Builds cases. */
    final class Builder extends ImmutableCase.Builder {
        /** Starts with nothing given. */
        public Builder() {}
    }
}
