package org.huying.reporting.readmodel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Carries rebuilds out in this replica, each in a thread of its own, and writes down how each of them ended. */
@ApplicationScoped
class RebuildCrew {
    private static final Logger LOG = Logger.getLogger(RebuildCrew.class);
    private static final long GOODBYE_MILLIS = 5_000;

    private final BuildAnew build;
    private final Rebuilds rebuilds;
    private final Scaffold scaffold;
    private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    RebuildCrew(BuildAnew build, Rebuilds rebuilds, Scaffold scaffold) {
        this.build = build;
        this.rebuilds = rebuilds;
        this.scaffold = scaffold;
    }

    /** Takes the lock over and gives it back at the end. */
    void begin(ReadModel model, Rebuild begun, RebuildLock lock) {
        RebuildWork work = new RebuildWork(begun.id(), model, () -> stopping);
        Thread thread = new Thread(() -> carryOut(work, lock), "rebuild-" + model.name());
        thread.setDaemon(true);
        atWork.add(thread);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (Thread thread : atWork) thread.join(GOODBYE_MILLIS);
    }

    private void carryOut(RebuildWork work, RebuildLock lock) {
        try {
            build.run(work);
        } catch (Rebuilds.Overtaken overtaken) {
            LOG.warnf(
                    "rebuild of %s: somebody else said that it is over",
                    work.model().name());
        } catch (RebuildWork.Stopped stopped) {
            giveUp(work, RebuildStatus.INTERRUPTED, "the replica stopped");
        } catch (RuntimeException failure) {
            giveUp(work, RebuildStatus.FAILED, reason(failure));
        } finally {
            lock.close();
            atWork.remove(Thread.currentThread());
        }
    }

    /** Where even that fails, the leftovers are found by the next who looks for them. */
    private void giveUp(RebuildWork work, RebuildStatus how, String why) {
        LOG.errorf("rebuild of %s: %s, %s", work.model().name(), how, why);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                // Whoever was overtaken leaves the scaffold alone: it is another's.
                if (rebuilds.gaveUp(work.id(), how, why))
                    scaffold.clear(work.model().name());
            });
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "rebuild of %s: what is left is cleared later (%s)",
                    work.model().name(), unreachable.getClass().getSimpleName());
        }
    }

    /** In words that quote nothing of an event. */
    private static String reason(RuntimeException failure) {
        if (failure instanceof Folding.Unusable) return failure.getMessage();
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return root instanceof SQLException sql
                ? "SQLState " + sql.getSQLState()
                : root.getClass().getSimpleName();
    }
}
