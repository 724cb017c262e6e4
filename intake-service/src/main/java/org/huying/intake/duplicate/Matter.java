package org.huying.intake.duplicate;

import java.time.Duration;
import java.time.Instant;
import org.huying.intake.concern.Channel;

/**
 * What is compared of a concern, or of a draft of one.
 *
 * @param channel null for a draft: nobody knows yet
 */
record Matter(String topic, Channel channel, Where at, Instant raisedAt, Words words) {
    Duration apart(Matter other) {
        return Duration.between(raisedAt, other.raisedAt).abs();
    }

    boolean hasTopicOf(Matter other) {
        return topic.equals(other.topic);
    }

    /** Whether the first level of both topics is the same. */
    boolean isRelatedTo(Matter other) {
        return topic.split("\\.")[0].equals(other.topic.split("\\.")[0]);
    }

    /** The same, of which the words are not compared. */
    Matter wordless() {
        return new Matter(topic, channel, at, raisedAt, Words.NONE);
    }
}
