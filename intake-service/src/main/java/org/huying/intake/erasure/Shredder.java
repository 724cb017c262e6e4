package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.intake.concern.Concern;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.ReporterTraces;
import org.huying.intake.reporter.Reporters;
import org.huying.intake.reporter.WithoutReporter;
import org.jboss.logging.Logger;

/**
 * Erases who raised a concern, in the caller's transaction. First whatever names them is rewritten, because only the
 * vault knows their name; then their key is destroyed; the event says that it happened, and nothing more.
 */
@ApplicationScoped
class Shredder {
    private static final Logger LOG = Logger.getLogger(Shredder.class);

    private final Reporters reporters;
    private final Instance<ReporterTraces> traces;
    private final Erasures erasures;
    private final Outbox outbox;
    private final Clock clock;

    Shredder(Reporters reporters, @Any Instance<ReporterTraces> traces, Erasures erasures, Outbox outbox, Clock clock) {
        this.reporters = reporters;
        this.traces = traces;
        this.erasures = erasures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param held a concern whose reporter was named and is not erased yet */
    Erasure erase(Concern held, Erasure.Because why) {
        Instant now = clock.instant();
        UUID ref = held.reporterRef().orElseThrow();
        WithoutReporter without = new WithoutReporter(reporter(ref));
        traces.forEach(trace -> trace.erase(held.id(), without));
        outbox.add(held.eraseReporter(without, why.actorRole(), now));
        reporters.destroy(ref);
        Erasure erased = new Erasure(held, why, now);
        erasures.persist(erased);
        return erased;
    }

    /** Whom no key opens any more is nobody already; the numbers in their texts go all the same. */
    private Reporter reporter(UUID ref) {
        Reporter nobody = new Reporter(null, null);
        try {
            return reporters.of(List.of(ref)).getOrDefault(ref, nobody);
        } catch (IllegalStateException damaged) {
            LOG.errorf("the reporter %s cannot be opened: %s", ref, damaged.getMessage());
            return nobody;
        }
    }
}
