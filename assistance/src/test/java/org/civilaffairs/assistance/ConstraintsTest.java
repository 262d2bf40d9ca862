package org.civilaffairs.assistance;

import java.util.stream.Stream;
import org.civilaffairs.core.form.ModelConstraints;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConstraintsTest {

    @TestFactory
    Stream<DynamicTest> areReadOnEveryModelType() {
        return ModelConstraints.tests("org.civilaffairs.assistance");
    }
}
