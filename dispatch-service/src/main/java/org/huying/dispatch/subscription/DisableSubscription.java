package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.jboss.logging.Logger;

/** The service stops a subscription by itself, and tells the desk. What comes meanwhile waits. */
@ApplicationScoped
public class DisableSubscription {
    private static final Logger LOG = Logger.getLogger(DisableSubscription.class);
    private static final String SYSTEM = "system";

    private final Subscriptions subscriptions;
    private final SubscriptionAlarms alarms;
    private final AuditTrail audit;
    private final Clock clock;

    DisableSubscription(Subscriptions subscriptions, SubscriptionAlarms alarms, AuditTrail audit, Clock clock) {
        this.subscriptions = subscriptions;
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Only one that is active: what was in flight when somebody paused or ended it stops nothing. Safe to be told by
     * several replicas at once.
     */
    @Transactional
    public void handle(UUID id, DisabledFor reason) {
        Subscription found = subscriptions.locked(id);
        if (!found.isActive()) return;
        found.disable(reason, clock.instant());
        alarms.persist(new SubscriptionAlarm(found, reason, clock.instant()));
        audit.add(new AuditEntry(
                SYSTEM, SYSTEM, "DISABLE", "/v1/subscriptions/" + id, AuditEntry.DONE, "disabled " + reason));
        LOG.warnf("subscription %s of %s is disabled: %s", id, found.unit(), reason);
    }
}
