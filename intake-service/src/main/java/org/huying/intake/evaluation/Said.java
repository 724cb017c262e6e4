package org.huying.intake.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.UnaryOperator;

/**
 * What a reporter says of the handling: the three questions of a follow-up, and more in their own words. Its text form
 * shows no word, so that no log ever does.
 *
 * @param contacted did the handler contact you
 * @param solved    is it solved
 * @param satisfied are you satisfied
 * @param comment   never leaves intake; null where there is none
 */
@Embeddable
public record Said(
        @Enumerated(EnumType.STRING) Answer contacted,
        @Enumerated(EnumType.STRING) Answer solved,
        @Enumerated(EnumType.STRING) Answer satisfied,
        String comment) {
    Said rewritten(UnaryOperator<String> text) {
        return new Said(contacted, solved, satisfied, text.apply(comment));
    }

    @Override
    public String toString() {
        return "Said[" + contacted + ", " + solved + ", " + satisfied + "]";
    }
}
