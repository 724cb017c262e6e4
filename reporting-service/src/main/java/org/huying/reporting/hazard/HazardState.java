package org.huying.reporting.hazard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** What one event says of its point; every hazard event says all of it. */
record HazardState(long sequence, Told told, Instant time, Instant recorded) {
    /** The fields of hazard events that are read here. */
    record Told(
            UUID hazardId,
            String number,
            String caseNumber,
            String communityCode,
            String gridCode,
            String place,
            String kind,
            String grade,
            HazardStatus status,
            Integer round,
            Instant foundAt,
            Instant dueAt,
            String responsibleUnit,
            String surveyUnit,
            Boolean listed) {}

    /** Empty for what is not about a hazard point. What cannot be counted is malformed, and parked where one sees it. */
    static Optional<HazardState> of(ReceivedEvent event) {
        if (!event.type().startsWith("hazard.")) return Optional.empty();
        Told told = event.data(Told.class);
        boolean whole = Stream.of(
                        told.hazardId,
                        told.number,
                        told.communityCode,
                        told.kind,
                        told.grade,
                        told.status,
                        told.round,
                        told.foundAt,
                        told.listed)
                .noneMatch(java.util.Objects::isNull);
        if (!whole) throw new MalformedEvent(event.type() + " lacks a field the hazard ledger needs", null);
        return Optional.of(new HazardState(event.sequence(), told, event.time(), event.recordedTime()));
    }
}
