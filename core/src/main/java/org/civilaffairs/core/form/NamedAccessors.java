package org.civilaffairs.core.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Lets Hibernate Validator read constraints on accessors without a prefix, such as {@code members()}, beside those on
 * {@code getMembers()} and {@code isUrban()}. Without it the constraints of the model types are ignored silently.
 *
 * <p>In plain Java: {@code Validation.byProvider(HibernateValidator.class).configure().getterPropertySelectionStrategy(new
 * NamedAccessors())}. By name, in {@code META-INF/validation.xml}: the property {@code
 * hibernate.validator.getter_property_selection_strategy} with the name of this class. In Spring Boot:
 *
 * <pre>{@code
 * @Bean
 * ValidationConfigurationCustomizer namedAccessors() {
 *   return configuration -> ((HibernateValidatorConfiguration) configuration)
 *       .getterPropertySelectionStrategy(new NamedAccessors());
 * }
 * }</pre>
 */
public final class NamedAccessors implements GetterPropertySelectionStrategy {

    /** Creates the strategy; the validator may do so by its name. */
    public NamedAccessors() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        if (executable.getParameterTypes().length > 0 || executable.getReturnType() == void.class) {
            return Optional.empty();
        }
        String name = executable.getName();
        return Optional.of(withoutPrefix(name, executable.getReturnType()));
    }

    private static String withoutPrefix(String name, Class<?> type) {
        if (isPrefixed(name, "get")) {
            return decapitalized(name.substring(3));
        }
        return type == boolean.class && isPrefixed(name, "is") ? decapitalized(name.substring(2)) : name;
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    // As in Java Beans: getURL is the property URL.
    private static String decapitalized(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return List.of("get" + capitalized, "is" + capitalized, property);
    }
}
