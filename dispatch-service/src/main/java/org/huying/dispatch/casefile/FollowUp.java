package org.huying.dispatch.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The three questions of a follow-up (回访), asked by the centre and never by the handler.
 *
 * @param contacted did the handler contact you
 * @param solved    is it solved
 * @param satisfied are you satisfied
 */
@Embeddable
public record FollowUp(
        @Enumerated(EnumType.STRING) Answer contacted,
        @Enumerated(EnumType.STRING) Answer solved,
        @Enumerated(EnumType.STRING) Answer satisfied) {
    /** A plain no. Silence complains as little as it praises. */
    boolean complains() {
        return solved == Answer.NO || satisfied == Answer.NO;
    }
}
