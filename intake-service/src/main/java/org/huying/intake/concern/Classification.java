package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.intake.topic.KnownTopic;

/**
 * What kind of concern it is, on axes that do not depend on each other (domain.md §4).
 *
 * @param urgency general unless somebody said otherwise
 * @param gbCode  big and small class of GB/T 30428.2, four digits; null where none corresponds
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Classification(
        @Enumerated(EnumType.STRING) Nature nature,
        String topic,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Column(name = "gb_code") String gbCode) {
    /** Without a class of the national standard. */
    public Classification(Nature nature, String topic, Urgency urgency) {
        this(nature, topic, urgency, null);
    }

    public static Classification of(Nature nature, String topic) {
        return new Classification(nature, topic, Urgency.GENERAL);
    }

    /** With the topic's class of the national standard where none was named. */
    Classification under(KnownTopic known) {
        if (gbCode != null || known.labels().gbCode() == null) return this;
        return new Classification(nature, topic, urgency, known.labels().gbCode());
    }

    /** Tip-offs, and complaints about persons, are confidential whether asked or not (domain.md §7). */
    boolean isConfidential(KnownTopic known) {
        return nature == Nature.TIP_OFF || nature == Nature.COMPLAINT && known.speaksOfPersons();
    }
}
