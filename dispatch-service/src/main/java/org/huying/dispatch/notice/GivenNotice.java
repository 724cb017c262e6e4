package org.huying.dispatch.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as it leaves the house, on whatever way.
 *
 * @param data JSON text
 */
public record GivenNotice(
        long position,
        UUID id,
        String unit,
        String type,
        String subject,
        String orderKey,
        Instant time,
        Instant recordedTime,
        String correlationId,
        String traceparent,
        String data) {}
