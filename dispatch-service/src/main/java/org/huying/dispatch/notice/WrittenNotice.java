package org.huying.dispatch.notice;

import java.time.Instant;

/** A notice with what the event that caused it says of itself. */
record WrittenNotice(Notice notice, Instant recordedTime, String correlationId, String traceparent) {}
