package org.civilaffairs.assistance.educationassistance;

import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EducationAssistanceCasesTest {

    @TestFactory
    Stream<DynamicTest> decidesEachCaseAsWorkedOut() {
        return Cases.beside(getClass(), "cases");
    }
}
