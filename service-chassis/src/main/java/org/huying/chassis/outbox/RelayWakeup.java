package org.huying.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this replica, after a commit, that a shard has new rows; many calls make one wake-up. */
@ApplicationScoped
public class RelayWakeup {
    private final Semaphore signal = new Semaphore(0);
    private final BitSet touched = new BitSet(OutgoingRecord.SHARDS);

    public void wake(int shard) {
        synchronized (touched) {
            touched.set(shard);
        }
        signal.release();
    }

    /** A notification of another replica: the shards are not named, whoever owns some looks at all of them. */
    void wakeAll() {
        signal.release();
    }

    /** Waits for a wake-up or until the time is over, and returns the shards touched by commits of this replica. */
    BitSet await(long millis) throws InterruptedException {
        signal.tryAcquire(millis, TimeUnit.MILLISECONDS);
        signal.drainPermits();
        synchronized (touched) {
            BitSet since = (BitSet) touched.clone();
            touched.clear();
            return since;
        }
    }
}
