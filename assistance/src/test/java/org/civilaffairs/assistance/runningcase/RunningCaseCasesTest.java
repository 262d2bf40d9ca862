package org.civilaffairs.assistance.runningcase;

import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RunningCaseCasesTest {

    @TestFactory
    Stream<DynamicTest> decidesEachCaseAsWorkedOut() {
        return Cases.beside(getClass(), "cases");
    }
}
