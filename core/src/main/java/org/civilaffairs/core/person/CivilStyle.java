package org.civilaffairs.core.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every model type is made: an interface with a nested builder, the implementation hidden, personal data masked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdk9Collections = true,
        privateNoargConstructor = false,
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false))
public @interface CivilStyle {}
