/** The vocabulary of civil affairs rules: codes, money, time, people, figures, decisions, services. */
module org.civilaffairs.core {
    requires org.snakeyaml.engine;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports org.civilaffairs.core.code;
    exports org.civilaffairs.core.conformance;
    exports org.civilaffairs.core.decision;
    exports org.civilaffairs.core.form;
    exports org.civilaffairs.core.money;
    exports org.civilaffairs.core.person;
    exports org.civilaffairs.core.place;
    exports org.civilaffairs.core.policy;
    exports org.civilaffairs.core.procedure;
    exports org.civilaffairs.core.service;
    exports org.civilaffairs.core.text;
    exports org.civilaffairs.core.time;

    uses org.civilaffairs.core.policy.FigureSource;
}
