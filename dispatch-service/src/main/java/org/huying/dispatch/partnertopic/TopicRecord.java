package org.huying.dispatch.partnertopic;

import java.time.Instant;
import java.util.UUID;

/**
 * What is noted of a unit's topic.
 *
 * @param secondName  which of its two names the unit signs in with
 * @param formerValid whether the password of the other name is still valid
 */
record TopicRecord(String unit, UUID subscription, boolean secondName, boolean formerValid, Instant endedAt) {
    PartnerTopic topic() {
        return PartnerTopic.of(unit);
    }
}
