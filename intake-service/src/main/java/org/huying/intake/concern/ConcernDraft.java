package org.huying.intake.concern;

import org.huying.intake.reporter.Reporter;
import org.huying.intake.topic.KnownTopic;

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
        Reporter reporter,
        Heard heard) {

    /** Said while it is registered. */
    public ConcernDraft(
            Origin origin,
            Classification classification,
            String description,
            boolean confidentialAsked,
            Address address,
            Reporter reporter) {
        this(origin, classification, description, confidentialAsked, address, reporter, Heard.NOW);
    }

    /** What is asked can only make a concern more confidential, never less. */
    public boolean isConfidential(KnownTopic topic) {
        return confidentialAsked || classification.isConfidential(topic);
    }
}
