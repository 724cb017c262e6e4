package org.huying.dispatch.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Keeps giving positions while the service runs, and tells readers of those another replica gave. */
@ApplicationScoped
class PositionWriter {
    /** How long what another replica wrote or gave may go unnoticed. */
    private static final long FALLBACK_MILLIS = 100;

    private static final long LONGEST_GOODBYE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(PositionWriter.class);

    private final Positions positions;
    private final NoticeBell bell;
    private final Thread worker = new Thread(this::work, "notice-positions");
    private volatile boolean running = true;

    PositionWriter(Positions positions, NoticeBell bell) {
        this.positions = positions;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        worker.setDaemon(true);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.written();
        worker.join(LONGEST_GOODBYE_MILLIS);
    }

    private void work() {
        while (running) {
            try {
                bell.awaitWritten(FALLBACK_MILLIS);
                while (running && positions.give() == Positions.AT_A_TIME) Thread.onSpinWait();
                bell.given(positions.latest());
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException unreachable) {
                LOG.warnf(
                        "notices wait for their positions (%s), will retry",
                        unreachable.getClass().getSimpleName());
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(FALLBACK_MILLIS * 5);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
