package org.huying.chassis.outbox;

import java.nio.charset.StandardCharsets;

/**
 * One Kafka record as it waits in the outbox.
 *
 * @param headers the record's headers as a JSON object of strings
 */
public record OutgoingRecord(String topic, String key, String headers, byte[] value) {
    /** How many shards the outbox has; all events of one key live in one shard. */
    public static final int SHARDS = 8;

    public int shard() {
        return Math.floorMod(key.hashCode(), SHARDS);
    }

    public int size() {
        return value.length
                + headers.getBytes(StandardCharsets.UTF_8).length
                + key.getBytes(StandardCharsets.UTF_8).length;
    }
}
