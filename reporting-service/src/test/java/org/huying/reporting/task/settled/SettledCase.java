package org.huying.reporting.task.settled;

import java.time.Instant;
import java.util.UUID;
import org.huying.reporting.task.Due;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Unit;

/** A case of one task, as a test says: open and never due, unless it says more. */
record SettledCase(
        UUID id,
        String community,
        String topic,
        String excludedFor,
        Unit unit,
        Instant givenAt,
        Instant reportedAt,
        Instant dueAt) {
    static SettledCase of(String community) {
        Unit police = new Unit("POLICE-WLC", "POLICE_STATION", "派出所");
        return new SettledCase(UUID.randomUUID(), community, "noise", null, police, Instant.EPOCH, null, null);
    }

    SettledCase at(Instant given) {
        return new SettledCase(id, community, topic, excludedFor, unit, given, reportedAt, dueAt);
    }

    SettledCase reportedAt(Instant reported) {
        return new SettledCase(id, community, topic, excludedFor, unit, givenAt, reported, dueAt);
    }

    SettledCase due(Instant due) {
        return new SettledCase(id, community, topic, excludedFor, unit, givenAt, reportedAt, due);
    }

    SettledCase topic(String code) {
        return new SettledCase(id, community, code, excludedFor, unit, givenAt, reportedAt, dueAt);
    }

    SettledCase excludedFor(String reason) {
        return new SettledCase(id, community, topic, reason, unit, givenAt, reportedAt, dueAt);
    }

    SettledCase unit(Unit other) {
        return new SettledCase(id, community, topic, excludedFor, other, givenAt, reportedAt, dueAt);
    }

    SettledTask settledAt(Instant at) {
        TaskLife life = new TaskLife(
                new Matter(community, null, topic, excludedFor),
                unit,
                1,
                givenAt,
                reportedAt,
                null,
                0,
                0,
                0,
                dueAt == null ? null : new Due(dueAt, false));
        return new SettledTask(id, 0, life, at);
    }
}
