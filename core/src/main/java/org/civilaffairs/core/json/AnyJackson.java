package org.civilaffairs.core.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that object mappers of Jackson 2 and of Jackson 3 read and write by its form, without any registration.
 *
 * <p>The form is the public constant {@code FORM} of the type. Order, names and strictness are those of the form,
 * whatever the mapper is configured to. Keys of maps are written whole as well, never as {@code toString} masks them; only
 * types that are written as text can be keys. Applies to the types that inherit from it as well.
 *
 * <p>Stands alone and without elements on purpose: compilers then look for no class of Jackson where there is none.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
        using = Jackson2Serializer.class,
        keyUsing = Jackson2KeySerializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = Jackson2Deserializer.class,
        keyUsing = Jackson2KeyDeserializer.class)
@tools.jackson.databind.annotation.JsonSerialize(
        using = Jackson3Serializer.class,
        keyUsing = Jackson3KeySerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = Jackson3Deserializer.class,
        keyUsing = Jackson3KeyDeserializer.class)
public @interface AnyJackson {}
