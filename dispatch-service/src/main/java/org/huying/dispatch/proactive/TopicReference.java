package org.huying.dispatch.proactive;

import java.util.UUID;

/**
 * What every event of a proactive topic begins with.
 *
 * @param topic  of the classification, for example {@code city-order.itinerant-vendors}
 * @param lead   code of the unit that leads
 * @param status the topic's status after what happened
 */
public record TopicReference(
        UUID topicId,
        String number,
        String communityCode,
        String topic,
        String lead,
        TopicStatus status,
        String actorRole) {}
