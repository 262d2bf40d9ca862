package org.civilaffairs.core.person;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilaffairs.core.json.AnyJackson;
import org.immutables.value.Value;

/**
 * How every model type is made: an interface with a nested builder, the implementation hidden, personal data masked, read
 * and written by any Jackson in the form that it declares as {@code FORM}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@AnyJackson
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdk9Collections = true,
        privateNoargConstructor = false,
        jacksonIntegration = false,
        allowedClasspathAnnotations = Override.class,
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false))
public @interface CivilStyle {}
