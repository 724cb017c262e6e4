package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** Events of any sort, also of no good sort. */
public final class Events {
    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Events() {}

    public static ReceivedEvent of(String topic, String type, String data) {
        return of(topic, UUID.randomUUID().toString(), type, data);
    }

    public static ReceivedEvent of(String topic, String key, String type, String data) {
        Instant time = Instant.parse("2023-12-01T04:00:00Z");
        Envelope envelope =
                new Envelope(EventIds.next(), "/huying/test", type, "SUBJECT-1", time, time, 1, "corr-1", TRACEPARENT);
        return new ReceivedEvent(topic, key, envelope, data.getBytes(StandardCharsets.UTF_8));
    }

    public static ReceivedEvent communityListed(String code, String name) {
        return of(
                "huying.directory",
                code,
                "directory.community-listed.v1",
                "{\"code\":\"%s\",\"name\":\"%s\",\"synthetic\":true}".formatted(code, name));
    }
}
