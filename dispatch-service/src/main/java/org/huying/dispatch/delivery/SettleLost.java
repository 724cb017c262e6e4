package org.huying.dispatch.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Passes over what a person asked for again after its notice had been forgotten; what waits by itself keeps its notice
 * (see {@link DeliveryHold}). Said aloud: the unit will never get it.
 */
@ApplicationScoped
class SettleLost {
    private static final Logger LOG = Logger.getLogger(SettleLost.class);
    private static final String SETTLE = "UPDATE delivery d SET " + DeliveryMove.SKIP.set()
            + ", settled_at = clock_timestamp(), next_attempt_at = NULL WHERE " + DeliveryMove.SKIP.where()
            + " AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.position = d.position)";

    private final DataSource database;

    SettleLost(DataSource database) {
        this.database = database;
    }

    @Scheduled(
            identity = "lost-deliveries",
            every = "${huying.housekeeping.every:1h}",
            delayed = "${huying.housekeeping.delay:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            int lost = handle();
            if (lost > 0) LOG.warnf("%d deliveries waited longer than their notices are kept", lost);
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "lost deliveries not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Transactional
    int handle() {
        try (var connection = database.getConnection();
                var settle = connection.prepareStatement(SETTLE)) {
            return settle.executeUpdate();
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }
}
