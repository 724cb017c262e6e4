package org.huying.dispatch.routing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.routing.rule.AskedRule;

/**
 * Raises the alarm of a rule that failed, unless one is open. In a transaction of its own: the alarm is true also if
 * the batch in which the rule failed is rolled back, a fault here leaves that batch alone, and no two batches wait for
 * each other's commit over the same alarm.
 */
@ApplicationScoped
class RaiseAlarm {
    private final AlarmTable table;
    private final Outbox outbox;
    private final Clock clock;

    RaiseAlarm(AlarmTable table, Outbox outbox, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void handle(int version, AskedRule failed) {
        table.raise(version, failed, clock.instant()).ifPresent(alarm -> outbox.add(alarm.raised()));
    }
}
