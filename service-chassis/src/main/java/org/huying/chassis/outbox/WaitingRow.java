package org.huying.chassis.outbox;

/** One unsent outbox row as the relay reads it. */
record WaitingRow(long seq, int shard, String topic, String key, String headers, byte[] value) {}
