package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Somebody at the desk sees to a subscription that was disabled. The subscription itself stays as it is. */
@ApplicationScoped
public class AcknowledgeSubscriptionAlarm {
    private final SubscriptionAlarms alarms;
    private final PrivilegedActs acts;
    private final Clock clock;

    AcknowledgeSubscriptionAlarm(SubscriptionAlarms alarms, PrivilegedActs acts, Clock clock) {
        this.alarms = alarms;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public SubscriptionAlarm handle(UUID id, EntityVersion expected, AccessScope caller) {
        SubscriptionAlarm open = alarms.locked(id);
        expected.mustBe(open.sequence());
        open.acknowledge(caller.subject(), clock.instant());
        acts.record("subscription " + open.subscription() + " of " + open.unit());
        return open;
    }
}
