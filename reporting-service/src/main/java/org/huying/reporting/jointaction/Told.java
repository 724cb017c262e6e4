package org.huying.reporting.jointaction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** The fields of joint action events that are read; each event has some of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Told(
        String number,
        String status,
        List<String> communities,
        List<String> grids,
        String lead,
        List<String> units,
        Plan plan,
        UUID attendanceId,
        UUID interventionId,
        UUID shiftId,
        String unitKind,
        String kind,
        Long count) {
    private static final String PREFIX = "joint-action.";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plan(List<Shift> shifts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shift(UUID shiftId, Instant startsAt, List<String> required) {
        boolean isWhole() {
            return shiftId != null && startsAt != null && required != null;
        }
    }

    /** What cannot be counted is malformed: it is parked where somebody sees it, rather than missing in a sum. */
    static void mustBeUsable(ReceivedEvent event) {
        if (event.type().startsWith(PREFIX) && !event.data(Told.class).isWhole(event.type()))
            throw new MalformedEvent(event.type() + " lacks a field the figures need", null);
    }

    private boolean isWhole(String type) {
        boolean named = number != null && status != null && lead != null;
        boolean placed = communities != null && grids != null && units != null;
        boolean itsOwn =
                switch (type) {
                    case "joint-action.planned.v1", "joint-action.replanned.v1" ->
                        plan != null
                                && plan.shifts() != null
                                && plan.shifts().stream().allMatch(Shift::isWhole);
                    case "joint-action.attended.v1" -> attendanceId != null && shiftId != null && unitKind != null;
                    case "joint-action.intervened.v1" ->
                        interventionId != null && kind != null && count != null && count > 0;
                    default -> true;
                };
        return named && placed && itsOwn;
    }
}
