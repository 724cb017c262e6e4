package org.huying.dispatch.proactive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * What a topic is about, as of its opening.
 *
 * @param topic   of the classification
 * @param hotSpot null where a person began from nothing
 * @param cases   of the hot spot when the topic was opened; null without one
 * @param days    how long a window the reviews count over at most
 * @param reason  why it was begun; null where the hot spot is the reason
 */
@Embeddable
public record Subject(
        @Embedded HotPlace place,
        String topic,
        @Column(name = "hot_spot_id") UUID hotSpot,
        @Column(name = "cases_found") Integer cases,
        @Column(name = "window_days") int days,
        String reason) {
    static Subject of(HotSpot spot) {
        return new Subject(spot.place(), spot.topic(), spot.id(), spot.cases(), spot.days(), null);
    }
}
