package org.huying.dispatch.told;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a notice or one of its fields means, as the schema says it to whoever writes a partner's software. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {
    /** A title in Chinese. */
    String zh();

    /** A description in English, with units and formats. */
    String en();

    /** Why and when a field may be absent; a field without this is always there. */
    String absent() default "";

    /** A JSON Schema format beside those that follow from the type, for example {@code uri-reference}. */
    String format() default "";
}
