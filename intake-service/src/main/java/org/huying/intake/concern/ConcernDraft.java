package org.huying.intake.concern;

import org.huying.intake.reporter.Reporter;

/**
 * A concern as it is brought, before it has a number.
 *
 * @param reporter null when the reporter gave neither name nor phone
 */
public record ConcernDraft(
        Origin origin,
        Classification classification,
        String description,
        boolean confidentialAsked,
        Address address,
        Reporter reporter) {

    /** What is asked can only make a concern more confidential, never less. */
    public boolean isConfidential() {
        return confidentialAsked || classification.isConfidential();
    }
}
