package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.MainClasses;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Proves of every constrained model type of a module that a validator reads its constraints. */
public final class ModelConstraints {

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .getterPropertySelectionStrategy(new NamedAccessors())
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Contradiction CONTRADICTION =
            new Contradiction("/somewhere", Contradiction.LASTING, Text.of("矛盾", "contradiction"));

    private static final Map<Class<?>, Object> HARMLESS = Map.of(
            Optional.class, Optional.empty(),
            List.class, List.of(),
            Map.class, Map.of(),
            Object.class, "",
            String.class, "",
            LocalDate.class, LocalDate.of(2020, 9, 1),
            YearMonth.class, YearMonth.of(2020, 9),
            Yuan.class, Yuan.ZERO,
            DivisionCode.class, DivisionCode.NATION);

    private ModelConstraints() {}

    /**
     * Returns a validator that reads the constraints of the model types.
     *
     * @return the validator
     */
    public static Validator validator() {
        return FACTORY.getValidator();
    }

    /**
     * Returns a test for each constraint of each type in a package and below.
     *
     * @param root the package
     * @return the tests, each of which breaks one constraint and looks for the violation
     */
    public static Stream<DynamicTest> tests(String root) {
        List<? extends Class<?>> types = new ClassFileImporter()
                .withImportOption(new MainClasses()).importPackages(root).stream()
                        .filter(JavaClass::isInterface)
                        .filter(type -> !type.isAnnotation())
                        .map(JavaClass::reflect)
                        .filter(ModelConstraints::isModel)
                        .toList();
        assertThat(types).isNotEmpty();
        return types.stream().flatMap(ModelConstraints::tests);
    }

    private static Stream<DynamicTest> tests(Class<?> type) {
        Stream<Method> accessors = accessors(type).filter(method -> isRequired(method) || cascaded(method) != null);
        return Stream.of(
                        Stream.of(
                                dynamic(type, "required", () -> requiresWhatItsFormRequires(type)),
                                dynamic(type, "parts", () -> cascadesIntoEveryPart(type))),
                        Consistent.class.isAssignableFrom(type)
                                ? Stream.of(dynamic(type, "contradictions", () -> finds("somewhere", broken(type))))
                                : Stream.<DynamicTest>of(),
                        accessors.flatMap(accessor -> tests(type, accessor)))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> tests(Class<?> type, Method accessor) {
        String name = accessor.getName();
        Stream<DynamicTest> required = isRequired(accessor)
                ? Stream.of(
                        dynamic(type, name + " is null", () -> finds(name, lacking(type, name))),
                        dynamic(type, name + " is null for the form", () -> formFindsNull(type, name)))
                : Stream.of();
        Class<?> part = cascaded(accessor);
        return part == null || !canBeBroken(part)
                ? required
                : Stream.concat(
                        required, Stream.of(dynamic(type, name + " cascades", () -> cascades(type, accessor, part))));
    }

    private static boolean canBeBroken(Class<?> part) {
        return Consistent.class.isAssignableFrom(part) || accessors(part).anyMatch(ModelConstraints::isRequired);
    }

    private static DynamicTest dynamic(Class<?> type, String what, org.junit.jupiter.api.function.Executable test) {
        return DynamicTest.dynamicTest(type.getSimpleName() + ": " + what, test);
    }

    private static void finds(String path, Object violating) {
        Set<String> paths = validator().validate(violating).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(paths).contains(path);
    }

    private static <T> void formFindsNull(Class<T> type, String accessor) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // each type declares its own form
        Form<T> form = (Form<T>) Objects.requireNonNull(type.getField("FORM").get(null));
        assertThat(org.civilaffairs.core.form.Validation.of(type.cast(lacking(type, accessor)), form)
                        .errors())
                .extracting(Problem::code)
                .contains(Problem.Code.MISSING_PROPERTY);
    }

    private static void cascadesIntoEveryPart(Class<?> type) {
        assertThat(accessors(type)
                        .filter(accessor -> isModel(innermost(accessor.getGenericReturnType())))
                        .filter(accessor -> cascaded(accessor) == null))
                .isEmpty();
    }

    private static Class<?> innermost(Type type) {
        return type instanceof ParameterizedType container
                ? innermost(container.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static void cascades(Class<?> type, Method accessor, Class<?> part) {
        String inside = Consistent.class.isAssignableFrom(part)
                ? "somewhere"
                : accessors(part)
                        .filter(ModelConstraints::isRequired)
                        .findFirst()
                        .orElseThrow()
                        .getName();
        Object broken = Consistent.class.isAssignableFrom(part) ? broken(part) : lacking(part, inside);
        boolean listed =
                accessor.getAnnotatedReturnType().getType().getTypeName().contains("java.util.List<");
        String path = accessor.getName() + (listed ? "[0]." : ".") + inside;
        Object value = wrapped(accessor.getAnnotatedReturnType(), broken);
        finds(path, proxy(type, Map.of(accessor.getName(), Optional.of(value))));
    }

    private static Object wrapped(AnnotatedType type, Object value) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return value;
        }
        Object inner = wrapped(container.getAnnotatedActualTypeArguments()[0], value);
        return container.getType().getTypeName().startsWith("java.util.List") ? List.of(inner) : Optional.of(inner);
    }

    private static Object broken(Class<?> type) {
        return proxy(type, Map.of("contradictions", Optional.of(List.of(CONTRADICTION))));
    }

    private static Object lacking(Class<?> type, String accessor) {
        return proxy(type, Map.of(accessor, Optional.empty()));
    }

    private static void requiresWhatItsFormRequires(Class<?> type) throws ReflectiveOperationException {
        Map<?, ?> definition = definition(type);
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(definition.get("properties"));
        Set<Object> required = new TreeSet<>();
        for (Method accessor :
                accessors(type).filter(ModelConstraints::isRequired).toList()) {
            if (properties.containsKey(accessor.getName())) {
                required.add(accessor.getName());
            } else {
                required.addAll(required(definition(accessor.getReturnType()))); // written among the properties
            }
        }
        assertThat(required).isEqualTo(new TreeSet<>(required(definition)));
    }

    private static Map<?, ?> definition(Class<?> type) throws ReflectiveOperationException {
        Form<?> form = (Form<?>) Objects.requireNonNull(type.getField("FORM").get(null));
        Map<?, ?> definitions = (Map<?, ?>) form.schemaDocument().get("$defs");
        return (Map<?, ?>)
                Objects.requireNonNull(Objects.requireNonNull(definitions).get(type.getSimpleName()));
    }

    private static List<?> required(Map<?, ?> definition) {
        return (List<?>) Objects.requireNonNull(definition.get("required"));
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()));
    }

    private static boolean isModel(Class<?> type) {
        return type.isInterface()
                && Stream.of(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("FORM"));
    }

    private static boolean isRequired(Method accessor) {
        return Arrays.stream(accessor.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(Constraint.class));
    }

    /** The type of the parts that an accessor hands to the validator. */
    private static @Nullable Class<?> cascaded(Method accessor) {
        return isValid(accessor) ? accessor.getReturnType() : cascaded(accessor.getAnnotatedReturnType());
    }

    private static @Nullable Class<?> cascaded(AnnotatedType type) {
        if (isValid(type)) {
            return (Class<?>) type.getType();
        }
        return type instanceof AnnotatedParameterizedType container
                ? cascaded(container.getAnnotatedActualTypeArguments()[0])
                : null;
    }

    private static boolean isValid(AnnotatedElement element) {
        return element.isAnnotationPresent(Valid.class);
    }

    /**
     * Returns an implementation as a partner may have one, which knows as little as possible.
     *
     * @param <T> the type
     * @param type its class
     * @param accessor one accessor that answers
     * @param answer its answer
     * @return the object
     */
    static <T> T implementing(Class<T> type, String accessor, Object answer) {
        return type.cast(proxy(type, Map.of(accessor, Optional.of(answer))));
    }

    /** Returns an implementation that answers one accessor with null and the others as another object does. */
    static <T> T lacking(Class<T> type, String accessor, T otherwise) {
        InvocationHandler handler = (self, method, arguments) ->
                method.getName().equals(accessor) ? null : method.invoke(otherwise, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object proxy(Class<?> type, Map<String, Optional<Object>> answers) {
        InvocationHandler handler = (self, method, arguments) -> {
            Optional<Object> answer = answers.get(method.getName());
            if (answer != null) {
                return answer.orElse(null);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> self == arguments[0];
                case "toString" -> type.getSimpleName();
                default -> harmless(method.getReturnType());
            };
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object harmless(Class<?> type) {
        Object plain = HARMLESS.get(type);
        if (plain != null) {
            return plain;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : proxy(type, Map.of());
    }
}
