package org.huying.chassis.event;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The trace a piece of work belongs to: W3C trace id and the correlation id that events carry on. It travels in the
 * logging context, so that every log line of a request or event names it.
 */
public record Trace(String traceId, String correlationId) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();
    private static final String TRACE_KEY = "traceId";
    private static final String CORRELATION_KEY = "correlationId";

    /** Continues the caller's trace where its header is well-formed, begins a new one otherwise. */
    public static Trace continuing(String traceparent, String correlationId) {
        var match = traceparent == null ? null : TRACEPARENT.matcher(traceparent);
        String traceId = match != null && match.matches() ? match.group(1) : newTraceId();
        return new Trace(traceId, correlationId == null ? traceId : correlationId);
    }

    public static Trace current() {
        return MDC.get(TRACE_KEY) instanceof String traceId && MDC.get(CORRELATION_KEY) instanceof String correlation
                ? new Trace(traceId, correlation)
                : continuing(null, null);
    }

    public void enter() {
        MDC.put(TRACE_KEY, traceId);
        MDC.put(CORRELATION_KEY, correlationId);
    }

    public static void leave() {
        MDC.remove(TRACE_KEY);
        MDC.remove(CORRELATION_KEY);
    }

    /** A {@code traceparent} naming a new span of this trace. */
    public String traceparent() {
        return "00-" + traceId + "-"
                + HEX.toHexDigits(ThreadLocalRandom.current().nextLong() | 1L) + "-01";
    }

    private static String newTraceId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1L);
    }
}
