package org.huying.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that can be stored and shown: no control characters but tab and line ends (PostgreSQL cannot keep U+0000), and
 * no half of a surrogate pair.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CleanText.Check.class)
public @interface CleanText {
    String message() default "含有无法显示的字符 · contains characters that cannot be shown";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link CleanText}. */
    class Check implements ConstraintValidator<CleanText, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::isClean);
        }

        private static boolean isClean(int character) {
            if (character == '\t' || character == '\n' || character == '\r') return true;
            return !Character.isISOControl(character)
                    && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        }
    }
}
