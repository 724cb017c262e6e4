package org.huying.dispatch.routing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** Somebody sees to a rule that failed. */
@ApplicationScoped
public class AcknowledgeAlarm {
    private final AlarmTable table;
    private final FailedRules failed;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Clock clock;

    AcknowledgeAlarm(AlarmTable table, FailedRules failed, Outbox outbox, PrivilegedActs acts, Clock clock) {
        this.table = table;
        this.failed = failed;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Alarm handle(UUID id, EntityVersion expected, AccessScope caller) {
        Alarm open = table.locked(id).orElseThrow(() -> new NotFound("alarm", id.toString()));
        expected.mustBe(open.sequence());
        Alarm acknowledged = open.acknowledged(clock.instant());
        table.acknowledge(acknowledged, caller.subject());
        outbox.add(acknowledged.acknowledgedBy(caller.actingRole()));
        acts.record("rule " + open.rule() + " of version " + open.ruleSetVersion());
        failed.forget(acknowledged);
        return acknowledged;
    }
}
