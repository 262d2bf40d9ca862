package org.civilaffairs.assistance.rigidexpenditure;

import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RigidExpenditureCasesTest {

    @TestFactory
    Stream<DynamicTest> decidesEachCaseAsWorkedOut() {
        return Cases.beside(getClass(), "cases");
    }
}
