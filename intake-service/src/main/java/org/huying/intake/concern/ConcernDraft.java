package org.huying.intake.concern;

import org.huying.intake.reporter.Reporter;

/**
 * A concern as it is brought, before it has a number.
 *
 * @param reporter null when the reporter gave neither name nor phone
 * @param urgency  general unless somebody said otherwise
 * @param meetingNumber the meeting it was raised in; null for most
 */
public record ConcernDraft(
        Channel channel,
        Nature nature,
        String topic,
        String description,
        boolean confidentialAsked,
        Address address,
        Reporter reporter,
        Urgency urgency,
        String meetingNumber) {

    private static final String PUBLIC_SECURITY = "public-security";

    ConcernDraft(
            Channel channel,
            Nature nature,
            String topic,
            String description,
            boolean confidentialAsked,
            Address address,
            Reporter reporter) {
        this(channel, nature, topic, description, confidentialAsked, address, reporter, Urgency.GENERAL, null);
    }

    /**
     * Tip-offs, and complaints about persons, are confidential whether asked or not (domain.md §7). What is asked can
     * only make a concern more confidential, never less.
     */
    public boolean isConfidential() {
        boolean aboutPersons = nature == Nature.COMPLAINT && topic.split("\\.")[0].equals(PUBLIC_SECURITY);
        return confidentialAsked || nature == Nature.TIP_OFF || aboutPersons;
    }
}
