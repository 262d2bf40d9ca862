package org.civilaffairs.assistance.marginhousehold;

import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarginHouseholdCasesTest {

    @TestFactory
    Stream<DynamicTest> decidesEachCaseAsWorkedOut() {
        return Cases.beside(getClass(), "cases");
    }
}
