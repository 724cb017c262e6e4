package org.huying.dispatch.reopening;

import org.huying.chassis.privacy.Screening;

/** What a reporter is told of why their request was declined. */
public record PublicReason(String text) {
    /** Without numbers that identify a person. */
    String masked() {
        return Screening.mask(text);
    }
}
