package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What kind of concern it is, on axes that do not depend on each other (domain.md §4).
 *
 * @param urgency general unless somebody said otherwise
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Classification(
        @Enumerated(EnumType.STRING) Nature nature,
        String topic,
        @Enumerated(EnumType.STRING) Urgency urgency) {
    private static final String PUBLIC_SECURITY = "public-security";

    public static Classification of(Nature nature, String topic) {
        return new Classification(nature, topic, Urgency.GENERAL);
    }

    /** Tip-offs, and complaints about persons, are confidential whether asked or not (domain.md §7). */
    boolean isConfidential() {
        boolean aboutPersons = nature == Nature.COMPLAINT && topic.split("\\.")[0].equals(PUBLIC_SECURITY);
        return nature == Nature.TIP_OFF || aboutPersons;
    }
}
