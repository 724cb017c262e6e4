package org.huying.reporting.whistle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** That one unit was called, or came. */
record WhistleFact(
        String whistleId, long sequence, String unit, Kind kind, Told place, Instant time, Instant recorded) {
    private static final String SOUNDED = "whistle.sounded.v1";
    private static final String REPORTED_IN = "whistle.reported-in.v1";

    /** What is told; that a unit did not come is seen from what is not told by its deadline. */
    enum Kind {
        CALLED,
        CAME,
        CAME_LATE
    }

    /** The fields that are read of either event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            UUID concernId,
            String communityCode,
            String gridCode,
            List<String> units,
            Instant reportInBy,
            String unit,
            Boolean inTime) {}

    /** Nothing for an event that tells of neither. */
    static Stream<WhistleFact> of(ReceivedEvent event) {
        return switch (event.type()) {
            case SOUNDED -> {
                Told told = told(event);
                if (told.units() == null || told.reportInBy() == null) throw lacking(event);
                yield told.units().stream().map(unit -> new WhistleFact(event, unit, Kind.CALLED, told));
            }
            case REPORTED_IN -> {
                Told told = told(event);
                if (told.unit() == null || told.inTime() == null) throw lacking(event);
                Kind kind = told.inTime() ? Kind.CAME : Kind.CAME_LATE;
                yield Stream.of(new WhistleFact(event, told.unit(), kind, told));
            }
            default -> Stream.empty();
        };
    }

    private WhistleFact(ReceivedEvent event, String unit, Kind kind, Told told) {
        this(event.key(), event.sequence(), unit, kind, told, event.time(), event.recordedTime());
    }

    private static Told told(ReceivedEvent event) {
        Told told = event.data(Told.class);
        if (told.concernId() == null || told.communityCode() == null) throw lacking(event);
        return told;
    }

    private static MalformedEvent lacking(ReceivedEvent event) {
        return new MalformedEvent(event.type() + " lacks a field that figures of whistles need", null);
    }
}
