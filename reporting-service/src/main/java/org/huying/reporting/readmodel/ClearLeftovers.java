package org.huying.reporting.readmodel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Says of rebuilds whose replica is gone that they were interrupted, and removes what they left. */
@ApplicationScoped
class ClearLeftovers {
    static final String GONE = "the replica that was at work on it is gone";

    private static final Logger LOG = Logger.getLogger(ClearLeftovers.class);

    private final DataSource database;
    private final Rebuilds rebuilds;
    private final Scaffold scaffold;

    ClearLeftovers(DataSource database, Rebuilds rebuilds, Scaffold scaffold) {
        this.database = database;
        this.rebuilds = rebuilds;
        this.scaffold = scaffold;
    }

    @Scheduled(
            identity = "rebuild-leftovers",
            every = "${huying.rebuild.leftovers.every:15s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void clear() {
        try {
            Set<String> left = new TreeSet<>(scaffold.standing());
            rebuilds.underWay().forEach(rebuild -> left.add(rebuild.readModel()));
            left.forEach(this::clear);
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "cannot look for rebuilds left behind (%s)",
                    unreachable.getClass().getSimpleName());
        }
    }

    private void clear(String readModel) {
        RebuildLock.take(database, readModel).ifPresent(lock -> {
            try (lock) {
                clearWithLock(readModel);
            }
        });
    }

    /** For whoever holds the lock. */
    void clearWithLock(String readModel) {
        boolean interrupted = QuarkusTransaction.requiringNew().call(() -> {
            scaffold.clear(readModel);
            return rebuilds.interrupted(readModel, GONE);
        });
        if (interrupted) LOG.warnf("rebuild of %s: interrupted, %s", readModel, GONE);
    }
}
