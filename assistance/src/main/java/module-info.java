/** Social assistance (社会救助). */
module org.civilaffairs.assistance {
    requires transitive org.civilaffairs.core;
    requires static jakarta.validation;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.civilaffairs.assistance.activation;
    exports org.civilaffairs.assistance.circumstances;
    exports org.civilaffairs.assistance.disabilitysubsidy;
    exports org.civilaffairs.assistance.disabledemployment;
    exports org.civilaffairs.assistance.disasterrelief;
    exports org.civilaffairs.assistance.displacedpersons;
    exports org.civilaffairs.assistance.educationassistance;
    exports org.civilaffairs.assistance.employmentassistance;
    exports org.civilaffairs.assistance.enforcement;
    exports org.civilaffairs.assistance.extremedifficulty;
    exports org.civilaffairs.assistance.housingassistance;
    exports org.civilaffairs.assistance.marginhousehold;
    exports org.civilaffairs.assistance.medicalassistance;
    exports org.civilaffairs.assistance.pricesubsidy;
    exports org.civilaffairs.assistance.rehabilitation;
    exports org.civilaffairs.assistance.standards;
    exports org.civilaffairs.assistance.payment;
    exports org.civilaffairs.assistance.procedure;
    exports org.civilaffairs.assistance.rigidexpenditure;
    exports org.civilaffairs.assistance.runningcase;
    exports org.civilaffairs.assistance.severelydisabled;
    exports org.civilaffairs.assistance.subsistence;
    exports org.civilaffairs.assistance.temporaryassistance;
    exports org.civilaffairs.assistance.monitoring;
    exports org.civilaffairs.assistance.recognition;
    exports org.civilaffairs.assistance.evaluation;
    exports org.civilaffairs.assistance.serviceassistance;
    exports org.civilaffairs.assistance.discovery;

    provides org.civilaffairs.core.policy.FigureSource with
            org.civilaffairs.assistance.AssistanceServices;
}
