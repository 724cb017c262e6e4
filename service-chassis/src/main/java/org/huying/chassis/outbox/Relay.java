package org.huying.chassis.outbox;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.huying.chassis.lease.LeasedWork;
import org.huying.chassis.lease.ShardLease;
import org.huying.chassis.outbox.Publisher.Outcome;
import org.huying.chassis.outbox.RelayTable.Portion;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to Kafka: reads the oldest unsent rows of the shards this replica owns, sends them, and deletes
 * what the broker acknowledged. A send error stops its shard until a retry succeeds; nothing is ever skipped.
 */
public final class Relay implements AutoCloseable {
    /** Found rows that no wake-up announced (another replica died between commit and NOTIFY) wait at most so long. */
    private static final long FALLBACK_POLL_MILLIS = 500;

    private static final long LONGEST_GOODBYE_MILLIS = 5_000;

    static final LeasedWork WORK = new LeasedWork(0x48_59_4F_42, OutgoingRecord.SHARDS, "huying_outbox");

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final long pace;
    private final RelayWakeup wakeup;
    private final ShardLease lease;
    private final RelayTable table;
    private final Publisher publisher;
    private final StoppedShards stopped = new StoppedShards();
    private final Thread worker = new Thread(this::work, "outbox-relay");
    private final Thread keeper;
    private volatile boolean running = true;

    public Relay(RelaySettings settings, Producer<String, byte[]> producer, RelayWakeup wakeup) {
        this.pace = settings.pace().toNanos();
        this.wakeup = wakeup;
        this.lease = new ShardLease(settings.session(), WORK, wakeup::wakeAll);
        this.table = new RelayTable(settings);
        this.publisher = new Publisher(producer);
        this.keeper = new Thread(lease, "outbox-lease");
        this.worker.setDaemon(true);
        this.keeper.setDaemon(true);
    }

    public void start() {
        keeper.start();
        worker.start();
    }

    public int ownedShards() {
        return lease.owned().cardinality();
    }

    /** Shards of this relay that wait for a retry, with what stopped them. */
    public Map<Integer, String> stoppedShards() {
        Map<Integer, String> reasons = stopped.reasons();
        reasons.keySet().retainAll(lease.owned().stream().boxed().toList());
        return reasons;
    }

    private void work() {
        long begin = System.nanoTime() - pace;
        while (running) {
            try {
                TimeUnit.NANOSECONDS.sleep(begin + pace - System.nanoTime());
                BitSet touched = wakeup.await(FALLBACK_POLL_MILLIS);
                begin = System.nanoTime();
                touched.andNot(lease.owned());
                if (!touched.isEmpty()) table.tellOtherReplicas();
                while (running && pass()) Thread.onSpinWait();
            } catch (SQLException unreachable) {
                LOG.warnf("relay cannot reach its database (SQLState %s), will retry", unreachable.getSQLState());
                table.close();
                sleep();
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException | Error unexpected) {
                // Even out of memory: a relay that is no longer there would let events wait for ever.
                LOG.error("relay pass failed, will retry", unexpected);
                sleep();
            }
        }
    }

    /** Sends one portion; true when there is probably more. */
    private boolean pass() throws SQLException, InterruptedException {
        BitSet shards = lease.owned();
        stopped.forgetAllBut(shards);
        shards.andNot(stopped.waiting());
        if (shards.isEmpty()) return false;
        Portion portion = table.oldest(shards);
        Outcome outcome = publisher.send(portion.rows(), () -> running && lease.owns(shards));
        if (!outcome.sent().isEmpty()) table.delete(outcome.sentSeqs());
        BitSet well = portion.emptyAmong(shards);
        outcome.sent().forEach(row -> well.set(row.shard()));
        outcome.stopped().keySet().forEach(well::clear);
        well.stream().forEach(stopped::resume);
        outcome.stopped().forEach(stopped::stop);
        return portion.more();
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(FALLBACK_POLL_MILLIS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finishes what is on its way, so that the next owner need not send it again, and frees the shards. */
    @Override
    public void close() {
        running = false;
        wakeup.wakeAll();
        join(worker);
        lease.stop();
        join(keeper);
        table.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(LONGEST_GOODBYE_MILLIS);
            thread.interrupt();
            thread.join(LONGEST_GOODBYE_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
