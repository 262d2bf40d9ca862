/** The vocabulary of civil affairs rules: codes, money, time, people, figures, decisions, services. */
module org.civilaffairs.core {
    requires org.snakeyaml.engine;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.validation;
    requires static java.compiler;
    requires static org.hibernate.validator;
    requires static org.immutables.value;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.civilaffairs.core.code;
    exports org.civilaffairs.core.conformance;
    exports org.civilaffairs.core.constraint;
    exports org.civilaffairs.core.decision;
    exports org.civilaffairs.core.form;
    exports org.civilaffairs.core.json;
    exports org.civilaffairs.core.money;
    exports org.civilaffairs.core.person;
    exports org.civilaffairs.core.place;
    exports org.civilaffairs.core.policy;
    exports org.civilaffairs.core.procedure;
    exports org.civilaffairs.core.service;
    exports org.civilaffairs.core.text;
    exports org.civilaffairs.core.time;

    uses org.civilaffairs.core.json.Binding;
    uses org.civilaffairs.core.policy.FigureSource;

    provides org.civilaffairs.core.json.Binding with
            org.civilaffairs.core.form.DeclaredForms,
            org.civilaffairs.core.service.DecisionBinding;
}
