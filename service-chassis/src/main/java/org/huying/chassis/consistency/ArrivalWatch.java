package org.huying.chassis.consistency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.TakenIn;
import org.jboss.logging.Logger;

/**
 * Tells requests when the events they wait for have arrived. Waiting holds no thread and no connection: one thread asks
 * the database, in one query for all who wait, as soon as this replica took something in and otherwise ten times a
 * second, for what another replica took in.
 */
@ApplicationScoped
public class ArrivalWatch {
    private static final Logger LOG = Logger.getLogger(ArrivalWatch.class);
    private static final long POLL_MILLIS = 100;
    private static final long GOODBYE_MILLIS = 5_000;

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final Semaphore places;
    /** Anybody can make up tokens: whoever is not known to us may not take the places of all others. */
    private final Semaphore anonymousPlaces;

    private final SeenUpTo seen;
    private final Set<String> streams;
    private final Thread watch = new Thread(this::watch, "consistency-watch");
    private volatile boolean open = true;

    /** Compared by identity: two requests may wait for the same. */
    private static final class Waiter {
        private final Set<ConsistencyToken> tokens;
        private final boolean anonymous;
        private final UniEmitter<? super Void> request;

        Waiter(Set<ConsistencyToken> tokens, boolean anonymous, UniEmitter<? super Void> request) {
            this.tokens = tokens;
            this.anonymous = anonymous;
            this.request = request;
        }
    }

    ArrivalWatch(
            SeenUpTo seen,
            Instance<EventHandler> handlers,
            @ConfigProperty(name = "huying.consistency.most-waiting", defaultValue = "500") int mostWaiting,
            @ConfigProperty(name = "huying.consistency.most-waiting-anonymously", defaultValue = "50")
                    int mostAnonymously) {
        this.seen = seen;
        this.streams = handlers.stream().map(EventHandler::topic).collect(Collectors.toUnmodifiableSet());
        this.places = new Semaphore(mostWaiting);
        this.anonymousPlaces = new Semaphore(mostAnonymously);
    }

    void start(@Observes StartupEvent event) {
        watch.setDaemon(true);
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        news.release();
        watch.join(GOODBYE_MILLIS);
    }

    void wake(@Observes TakenIn event) {
        if (!waiters.isEmpty()) news.release();
    }

    /**
     * Whether an answer given now would know of all these writes. Of a stream nobody here listens to, this service
     * shows nothing but what it wrote itself: there is nothing to wait for.
     */
    public boolean isUpTo(Set<ConsistencyToken> tokens) {
        Set<ConsistencyToken> foreign = foreign(tokens);
        return foreign.isEmpty() || seen.reached(foreign).containsAll(foreign);
    }

    /** Done when all the events have arrived; fails with {@link NotYetHere} when they have not within that time. */
    public Uni<Void> until(Set<ConsistencyToken> tokens, Duration longest, boolean anonymous) {
        if (longest.isZero()) return Uni.createFrom().failure(NotYetHere::inTime);
        return Uni.createFrom()
                .<Void>emitter(request -> enter(new Waiter(foreign(tokens), anonymous, request)))
                .ifNoItem()
                .after(longest)
                .failWith(NotYetHere::inTime);
    }

    /** How many requests wait now. */
    public int waiting() {
        return waiters.size();
    }

    private Set<ConsistencyToken> foreign(Set<ConsistencyToken> tokens) {
        return tokens.stream().filter(token -> streams.contains(token.stream())).collect(Collectors.toSet());
    }

    private void enter(Waiter waiter) {
        if (!takePlace(waiter)) {
            waiter.request.fail(NotYetHere.becauseOfTheCrowd());
            return;
        }
        waiters.add(waiter);
        waiter.request.onTermination(() -> leave(waiter));
        // It may have arrived since the request looked.
        news.release();
    }

    private boolean takePlace(Waiter waiter) {
        if (waiter.anonymous && !anonymousPlaces.tryAcquire()) return false;
        if (places.tryAcquire()) return true;
        if (waiter.anonymous) anonymousPlaces.release();
        return false;
    }

    private void leave(Waiter waiter) {
        if (!waiters.remove(waiter)) return;
        places.release();
        if (waiter.anonymous) anonymousPlaces.release();
    }

    private void watch() {
        while (open) {
            try {
                if (waiters.isEmpty()) news.acquire();
                else news.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                news.drainPermits();
                tell(List.copyOf(waiters));
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                // Whoever waits goes on doing so, and is refused when the time is over.
                LOG.warnf("cannot see what has arrived (%s)", outage.getClass().getSimpleName());
            }
        }
    }

    private void tell(Collection<Waiter> now) {
        Set<ConsistencyToken> asked =
                now.stream().flatMap(waiter -> waiter.tokens.stream()).collect(Collectors.toSet());
        if (asked.isEmpty()) return;
        Set<ConsistencyToken> reached = seen.reached(asked);
        for (Waiter waiter : now) {
            if (!reached.containsAll(waiter.tokens)) continue;
            leave(waiter);
            waiter.request.complete(null);
        }
    }
}
