package org.huying.intake.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a topic is called.
 *
 * @param gbCode big and small class of GB/T 30428.2, four digits, where one corresponds; null elsewhere
 */
@Embeddable
public record TopicLabels(
        String chinese,
        String english,
        @Column(name = "gb_code") String gbCode) {}
