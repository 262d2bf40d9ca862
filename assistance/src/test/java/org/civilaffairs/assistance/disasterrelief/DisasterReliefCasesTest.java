package org.civilaffairs.assistance.disasterrelief;

import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DisasterReliefCasesTest {

    @TestFactory
    Stream<DynamicTest> decidesEachCaseAsWorkedOut() {
        return Cases.beside(getClass(), "cases");
    }
}
