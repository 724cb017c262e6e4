package org.huying.reporting.fieldwork;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** One event of field work, as it is kept. */
record FieldFact(
        String key,
        long sequence,
        String type,
        String communityCode,
        String gridCode,
        String unit,
        Instant time,
        Instant recorded,
        String data) {
    static final String VISIT = "visit.recorded.v1";
    static final String CANVASS_OPENED = "canvass.opened.v1";
    static final String TARGET_SET = "coverage.target-set.v1";
    static final String ITEM_DONE = "coverage.item-done.v1";
    static final String MEASURED = "measurement.recorded.v1";

    private static final Set<String> TYPES = Set.of(
            VISIT,
            CANVASS_OPENED,
            "canvass.closed.v1",
            "canvass.recounted.v1",
            TARGET_SET,
            "coverage.plan-changed.v1",
            ITEM_DONE,
            MEASURED);

    /** The fields by which it is decided who sees it. */
    record Where(String communityCode, String gridCode, String unit) {}

    /** Empty for an event that tells of nothing in the field. */
    static Optional<FieldFact> of(ReceivedEvent event) {
        if (!TYPES.contains(event.type())) return Optional.empty();
        Where where = event.data(Where.class);
        if (where.communityCode() == null || where.unit() == null)
            throw new MalformedEvent(event.type() + " lacks communityCode or unit", null);
        return Optional.of(new FieldFact(
                event.key(),
                event.sequence(),
                event.type(),
                where.communityCode(),
                where.gridCode(),
                where.unit(),
                event.time(),
                event.recordedTime(),
                event.json()));
    }
}
