package org.huying.reporting.readmodel;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A rebuild at work: where it stands, and what it tells operators on the console. */
final class RebuildWork {
    private static final Logger LOG = Logger.getLogger(RebuildWork.class);
    private static final long TELL_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    private final UUID id;
    private final ReadModel model;
    private final BooleanSupplier stopping;
    private final long begun = System.nanoTime();
    private long told = begun;
    private long position;
    private long events;
    private long expected;

    RebuildWork(UUID id, ReadModel model, BooleanSupplier stopping) {
        this.id = id;
        this.model = model;
        this.stopping = stopping;
    }

    /** The service stops. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    UUID id() {
        return id;
    }

    ReadModel model() {
        return model;
    }

    long position() {
        return position;
    }

    long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    void expects(long events) {
        expected = events;
    }

    void beginsAfter(long before) {
        position = before;
    }

    void reached(long reached, int more) {
        position = reached;
        events += more;
        if (System.nanoTime() - told < TELL_AGAIN_NANOS) return;
        told = System.nanoTime();
        LOG.infof("rebuild of %s: %s", model.name(), progress());
    }

    void tells(RebuildStatus step) {
        LOG.infof("rebuild of %s: %s after %d ms, %s", model.name(), step, millis(), progress());
    }

    private String progress() {
        return "%d of %d events, %d/s"
                .formatted(events, Math.max(expected, events), 1000 * events / Math.max(1, millis()));
    }

    void mustGoOn() {
        if (stopping.getAsBoolean()) throw new Stopped();
    }
}
