package org.huying.chassis.inbox;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Repeats work whose fault waiting mends, with a pause that doubles up to five seconds, for ever. */
public final class Patience {
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(Patience.class);

    private Patience() {}

    public static void untilDone(Runnable work) {
        repeat(work, Faults::isTransient);
    }

    /** For what must not fail: a consumer that gave up here would stop for good, and nobody would notice. */
    public static void atAnyCost(Runnable work) {
        repeat(work, fault -> !wasInterrupted(fault));
    }

    private static void repeat(Runnable work, Predicate<RuntimeException> worthwhile) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException fault) {
                if (!worthwhile.test(fault)) throw fault;
                LOG.warnf("fault (%s), again in %d ms", Faults.reason(fault), pause);
            }
            sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new Interrupted(shutdown);
        }
    }

    /** The service stops: whatever was to be done is left as it is. */
    public static boolean wasInterrupted(RuntimeException fault) {
        return fault instanceof Interrupted || Thread.currentThread().isInterrupted();
    }

    /** The service stops while it waits: the batch is not acknowledged and comes again. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(InterruptedException cause) {
            super(cause);
        }
    }
}
