package org.huying.dispatch.delivery;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.huying.chassis.lease.LeaseSession;
import org.huying.chassis.lease.LeasedWork;
import org.huying.chassis.lease.ShardLease;
import org.huying.dispatch.notice.NoticeBell;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.Subscribers;
import org.jboss.logging.Logger;

/**
 * Sends what the lanes hold. One thread decides for all lanes what goes next and waits for nobody: lookups, signatures,
 * requests and what is written down are done elsewhere, and come back to it as messages.
 */
final class Courier implements AutoCloseable {
    private static final LeasedWork WORK = new LeasedWork(0x48_59_57_48, Lanes.SHARDS, "huying_webhooks");
    /** How long a new subscription, a pause or a change by a person may go unnoticed. */
    private static final long LOOK_AROUND = TimeUnit.MILLISECONDS.toNanos(500);
    /** What is planned within a blink is read together. */
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(5);

    private static final long AGAIN_MILLIS = 1_000;
    private static final Runnable NEWS = () -> {};
    private static final long LAST_ANSWERS = TimeUnit.SECONDS.toNanos(3);
    private static final long GOODBYE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final ShardLease lease;
    private final Lanes lanes;
    private final Subscribers subscribers;
    private final LaneChanges changes;
    private final NoticeBell bell;
    private final Poster poster;
    private final AttemptRecorder recorder;
    private final BlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "webhook-courier");
    private final Thread keeper;
    private volatile boolean running = true;
    private boolean lookAround = true;
    private long lookedAround;
    private long readAt;
    private long wait;
    private AutoCloseable listening;

    Courier(CourierParts parts, LeaseSession session) {
        this.lanes = parts.lanes();
        this.subscribers = parts.subscribers;
        this.changes = parts.changes;
        this.bell = parts.bell;
        this.poster = parts.poster();
        this.recorder = parts.recorder(mailbox::add);
        this.lease = new ShardLease(session, WORK, () -> mailbox.add(() -> lookAround = true));
        this.keeper = new Thread(lease, "webhook-lease");
    }

    void start() {
        listening = bell.onNews(() -> mailbox.add(NEWS));
        keeper.setDaemon(true);
        worker.setDaemon(true);
        keeper.start();
        worker.start();
    }

    int ownedShards() {
        return lease.owned().cardinality();
    }

    private void work() {
        while (running) {
            try {
                round();
                if (!running) finish();
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException | Error unexpected) {
                LOG.warnf(
                        "webhooks wait (%s), will retry", unexpected.getClass().getSimpleName());
                LOG.debug("webhooks wait", unexpected);
                if (!pause()) return;
            }
        }
    }

    /** Takes in what becomes of those that are on their way, so that the next owner need not send them again. */
    private void finish() throws InterruptedException {
        long until = System.nanoTime() + LAST_ANSWERS;
        while (!lanes.areIdle() && until - System.nanoTime() > 0) {
            Runnable message = mailbox.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (message != null) message.run();
        }
    }

    private void round() throws InterruptedException {
        Runnable message = mailbox.poll(wait, TimeUnit.NANOSECONDS);
        for (; message != null; message = mailbox.poll()) message.run();
        long now = System.nanoTime();
        if (lookAround || now - lookedAround >= LOOK_AROUND) lookAround(now);
        wait = LOOK_AROUND;
        if (now - readAt < PACE) wait = PACE;
        else if (lanes.read(bell.latest(), now)) {
            readAt = now;
            wait = PACE;
        }
        lanes.leaveAllBut(lease.owned());
        lanes.served().forEach(this::send);
        wait = lanes.untilNextTurn(System.nanoTime(), wait);
    }

    private void lookAround(long now) {
        lanes.serve(subscribers.served(Channel.WEBHOOK), lease.owned(), changes.read());
        lookAround = false;
        lookedAround = now;
    }

    private void send(ServedLane to) {
        for (OpenDelivery next = next(to); next != null; next = next(to)) {
            OpenDelivery delivery = next;
            poster.post(to.subscriber(), delivery)
                    .whenComplete(
                            (attempt, failure) -> mailbox.add(() -> recorder.ended(to, delivery, attempt, failure)));
        }
    }

    private static OpenDelivery next(ServedLane lane) {
        return lane.lane().next(System.nanoTime());
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    /** Begins nothing more, waits a little for what is on its way, and lets go of the shards. */
    @Override
    public void close() {
        running = false;
        mailbox.add(NEWS);
        join(worker);
        lease.stop();
        join(keeper);
        try {
            if (listening != null) listening.close();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(GOODBYE_MILLIS);
            thread.interrupt();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
