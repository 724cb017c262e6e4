package org.huying.chassis.event;

import java.time.Instant;

/**
 * Where an event stands in the life of its aggregate.
 *
 * @param key      the aggregate's id: events of one key are delivered in order
 * @param subject  the name people use for it, for example {@code WLC-20231201-0001}
 * @param sequence the aggregate's version after the change, gap-free from 1
 * @param time     when it happened (UTC)
 */
public record Occurrence(String key, String subject, long sequence, Instant time) {}
