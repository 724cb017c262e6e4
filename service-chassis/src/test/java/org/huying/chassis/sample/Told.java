package org.huying.chassis.sample;

import java.time.Instant;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** An event of the sample; nothing here listens to its topic. */
public record Told(Occurrence occurrence, String text) implements DomainEvent {
    public static final String TOPIC = "huying.hazards";

    public static Told of(String key, String text) {
        return new Told(new Occurrence(key, key, 1, Instant.parse("2023-12-01T00:00:00Z")), text);
    }

    @Override
    public String type() {
        return "tale.told.v1";
    }

    @Override
    public String stream() {
        return TOPIC;
    }
}
