package org.huying.dispatch.partnertopic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huying.dispatch.notice.NoticeBell;
import org.jboss.logging.Logger;

/** Keeps topics written while the service runs; one that cannot be written holds up no other. */
@ApplicationScoped
class TopicPump {
    private static final Logger LOG = Logger.getLogger(TopicPump.class);
    private static final int SIDE_BY_SIDE = 4;
    private static final long TICK_MILLIS = 1_000;
    private static final long GATHER_MILLIS = 20;
    private static final long GOODBYE_MILLIS = 5_000;

    private final Semaphore wake = new Semaphore(0);
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    /** More may have come while they were in hand. */
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();

    private final Thread pump = new Thread(this::pump, "partner-topics");
    private final ExecutorService carriers = Executors.newFixedThreadPool(SIDE_BY_SIDE, TopicPump::carrier);
    private final NoticeBell bell;
    private final WaitingNotices waiting;
    private final CarryToTopic carry;
    private final RestingTopics resting;
    private volatile boolean open = true;

    TopicPump(NoticeBell bell, WaitingNotices waiting, CarryToTopic carry, RestingTopics resting) {
        this.bell = bell;
        this.waiting = waiting;
        this.carry = carry;
        this.resting = resting;
    }

    void start(@Observes StartupEvent event) {
        bell.onNews(wake::release);
        pump.setDaemon(true);
        pump.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        wake.release();
        pump.join(GOODBYE_MILLIS);
        carriers.shutdown();
        if (!carriers.awaitTermination(GOODBYE_MILLIS, TimeUnit.MILLISECONDS)) carriers.shutdownNow();
    }

    private void pump() {
        while (open) {
            try {
                wake.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
                wake.drainPermits();
                if (open) handOut(waiting.subscriptions(bell.latest()));
                TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                LOG.warnf(
                        "what waits for partners' topics is not known (%s), will retry",
                        outage.getClass().getSimpleName());
                pauseInOutage();
            }
        }
    }

    private void handOut(List<UUID> subscriptions) {
        resting.forgetAllBut(subscriptions);
        for (UUID subscription : subscriptions) {
            if (resting.isResting(subscription, System.nanoTime())) continue;
            if (inHand.add(subscription)) carriers.execute(() -> carry(subscription));
            else again.add(subscription);
        }
    }

    private void carry(UUID subscription) {
        try {
            while (open && carry.handle(subscription)) Thread.onSpinWait();
        } catch (RuntimeException failed) {
            LOG.warnf("a partner's topic waits (%s)", failed.getClass().getSimpleName());
        } finally {
            inHand.remove(subscription);
            if (again.remove(subscription)) wake.release();
        }
    }

    private static Thread carrier(Runnable work) {
        Thread carrier = new Thread(work, "partner-topic-carrier");
        carrier.setDaemon(true);
        return carrier;
    }

    private static void pauseInOutage() {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
