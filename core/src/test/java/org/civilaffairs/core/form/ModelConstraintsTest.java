package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilaffairs.core.person.Disability;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelConstraintsTest {

    @TestFactory
    Stream<DynamicTest> areReadOnEveryModelType() {
        return ModelConstraints.tests("org.civilaffairs.core");
    }

    /** What a partner writes. */
    record Application(@NotNull String number, @Valid Household household) {}

    /** Such a household no builder of ours lets pass. */
    private static Household family(Person... members) {
        return ModelConstraints.implementing(Household.class, "members", List.of(members));
    }

    @Test
    void cascadeFromThePartnersOwnObjects() {
        Person applicant = new Person.Builder().relation(Kinship.SELF).build();
        assertThat(ModelConstraints.validator().validate(new Application("1", family(applicant, applicant))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("household.members");
        assertThat(ModelConstraints.validator().validate(new Application("1", family())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("household.members", "household.members");
        assertThat(ModelConstraints.validator().validate(new Application("1", family(applicant))))
                .isEmpty();
    }

    @Test
    void speakTheLanguageAskedFor() {
        Person applicant = new Person.Builder().relation(Kinship.SELF).build();
        Household twice = family(applicant, applicant);
        assertThat(messages(Locale.SIMPLIFIED_CHINESE, twice)).containsExactly("家庭中须恰有一名申请人（relation: SELF）");
        assertThat(messages(Locale.ENGLISH, twice))
                .containsExactly("a household has exactly one applicant (relation: SELF)");
        assertThat(messages(Locale.FRENCH, twice)).hasSize(1);
    }

    private static List<String> messages(Locale locale, Object object) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new NamedAccessors())
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(object).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }

    @Test
    void areNotReadWithoutTheStrategy() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.getConstraintsForClass(Household.class).getConstrainedProperties())
                    .isEmpty();
        }
    }

    interface Beans {
        @NotNull
        String getURL();

        @NotNull
        String getName();

        @NotNull
        String issue();

        @NotNull
        String gettysburg();

        @jakarta.validation.constraints.AssertTrue
        boolean isOpen();

        @NotNull
        String with(String argument);
    }

    @Test
    void namePropertiesWithAndWithoutPrefix() {
        assertThat(ModelConstraints.validator()
                        .getConstraintsForClass(Beans.class)
                        .getConstrainedProperties())
                .extracting(property -> property.getPropertyName())
                .containsExactlyInAnyOrder("URL", "name", "issue", "gettysburg", "open");
        assertThat(new NamedAccessors().getGetterMethodNameCandidates("name"))
                .containsExactly("getName", "isName", "name");
    }

    @Test
    void findEveryContradictionOfEveryPart() {
        Disability grade = ModelConstraints.implementing(Disability.class, "grade", Optional.of(5));
        Person odd = new Person.Builder().disability(grade).build();
        assertThat(ModelConstraints.validator().validate(family(odd, odd)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "members",
                        "members[0].disability.grade",
                        "members[0].disability.grade",
                        "members[1].disability.grade",
                        "members[1].disability.grade");
    }

    @Test
    void needNoValidatorToBuildAndReadModels() throws Exception {
        URL[] without = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("jakarta.validation-api") && !entry.contains("hibernate-validator"))
                .map(ModelConstraintsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(without, ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass(Valid.class.getName()));
            Class<?> household = loader.loadClass(Household.class.getName());
            Class<?> validation = loader.loadClass(org.civilaffairs.core.form.Validation.class.getName());
            Object checked = validation
                    .getMethod("ofJson", String.class, loader.loadClass(Form.class.getName()))
                    .invoke(
                            null,
                            "{\"members\": []}",
                            household.getField("FORM").get(null));
            assertThat((List<?>) validation.getMethod("errors").invoke(checked)).hasSize(1);
            assertThat(household.getMethod("members").getAnnotatedReturnType().getAnnotations())
                    .isEmpty();
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
