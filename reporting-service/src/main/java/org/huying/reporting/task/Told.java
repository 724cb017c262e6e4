package org.huying.reporting.task;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** The fields of the events of cases and clocks that figures of tasks are made of; each event has some of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Told(
        UUID concernId,
        String communityCode,
        String gridCode,
        String topic,
        Unit owner,
        Unit coHandler,
        List<Unit> coHandlers,
        String unit,
        String rule,
        Integer ruleSetVersion,
        String contacted,
        String solved,
        String satisfied,
        Integer round,
        String measure,
        Instant dueAt,
        List<Due> deadlines,
        String ground) {
    /** One deadline of those that are set at the start of a round. */
    record Due(String measure, Instant dueAt) {}

    static Told by(ReceivedEvent event) {
        Told told = event.data(Told.class);
        told.must(event, told.concernId, told.communityCode);
        return told;
    }

    /** What cannot be counted is parked where somebody sees it, rather than missing in a sum. */
    void must(ReceivedEvent event, Object... fields) {
        for (Object field : fields)
            if (field == null)
                throw new MalformedEvent(event.type() + " lacks a field that figures of tasks need", null);
    }

    Unit owner(ReceivedEvent event) {
        must(event, owner, owner == null ? null : owner.code());
        return owner;
    }

    /** Of which the event tells the code alone. */
    Unit acting() {
        return unit == null ? null : new Unit(unit, null, null);
    }
}
