package org.civilaffairs.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Catalog;
import org.junit.jupiter.api.DynamicTest;

/** Turns files of cases into JUnit tests, one for each case. */
public final class Cases {

    private static final CaseRunner RUNNER = new CaseRunner(Catalog.installed(), Policies.bundled());

    private Cases() {}

    /**
     * Returns a test for each case in a folder beside a class.
     *
     * @param beside the class
     * @param folder the folder, relative to the class, such as {@code cases}
     * @return the tests
     */
    public static Stream<DynamicTest> beside(Class<?> beside, String folder) {
        return CaseFile.find(folder(beside, folder)).stream().flatMap(Cases::tests);
    }

    private static Path folder(Class<?> beside, String folder) {
        try {
            URI uri = java.util.Objects.requireNonNull(beside.getResource(folder), folder)
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<DynamicTest> tests(CaseFile file) {
        List<Case> cases = file.cases();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(cases.get(i).id(), () -> check(file, i)));
    }

    private static void check(CaseFile file, int index) {
        Case tried = file.cases().get(index);
        assertThat(RUNNER.run(tried)).as(file.where(index) + " " + tried.why()).isEmpty();
    }
}
