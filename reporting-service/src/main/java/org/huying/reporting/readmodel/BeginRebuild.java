package org.huying.reporting.readmodel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.idempotency.Verdict;
import org.huying.chassis.scope.AccessScope;

/** Somebody wants a read model built anew: it is begun at once, in this replica. */
@ApplicationScoped
public class BeginRebuild {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final ReadModels models;
    private final Rebuilds rebuilds;
    private final RebuildCrew crew;
    private final ClearLeftovers leftovers;
    private final IdempotencyKeys once;
    private final PrivilegedActs privileged;
    private final DataSource database;
    private final Clock clock;

    BeginRebuild(
            ReadModels models,
            Rebuilds rebuilds,
            RebuildCrew crew,
            ClearLeftovers leftovers,
            IdempotencyKeys once,
            PrivilegedActs privileged,
            DataSource database,
            Clock clock) {
        this.models = models;
        this.rebuilds = rebuilds;
        this.crew = crew;
        this.leftovers = leftovers;
        this.once = once;
        this.privileged = privileged;
        this.database = database;
        this.clock = clock;
    }

    /** Under the same key: the rebuild that was begun before, whatever has become of it. */
    public Rebuild handle(String readModel, Optional<String> idempotencyKey, AccessScope caller) {
        ReadModel model = models.named(readModel);
        Rebuild begun = Rebuild.begun(EventIds.next(), readModel, clock.instant());
        Optional<Claim> claim = idempotencyKey.map(key -> Claim.of(
                caller.subject(), key, "rebuild of " + readModel, begun.id().toString()));
        return before(claim).orElseGet(() -> begin(model, begun, claim));
    }

    private Optional<Rebuild> before(Optional<Claim> claim) {
        return once.before(claim.stream().toList()).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Verdict::earlierAnswer)
                .flatMap(id -> rebuilds.find(UUID.fromString(id)));
    }

    private Rebuild begin(ReadModel model, Rebuild begun, Optional<Claim> claim) {
        RebuildLock lock = lock(model.name());
        boolean handedOver = false;
        try {
            leftovers.clearWithLock(model.name());
            Rebuild first = QuarkusTransaction.requiringNew().call(() -> firstOf(begun, claim));
            if (!first.id().equals(begun.id())) return first;
            crew.begin(model, begun, lock);
            handedOver = true;
            return begun;
        } finally {
            if (!handedOver) lock.close();
        }
    }

    private Rebuild firstOf(Rebuild begun, Optional<Claim> claim) {
        Optional<String> before = claim.flatMap(it -> once.claim(it).earlierAnswer());
        if (before.isPresent())
            return rebuilds.find(UUID.fromString(before.get())).orElseThrow();
        rebuilds.add(begun);
        privileged.record("rebuild " + begun.id() + " of " + begun.readModel());
        return begun;
    }

    /**
     * Whoever has the lock may be just about to write down what it begins, or has just written down that it is done: who
     * read that and begins the next is not told of one under way.
     */
    private RebuildLock lock(String readModel) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Optional<RebuildLock> lock = RebuildLock.take(database, readModel);
        while (lock.isEmpty() && System.nanoTime() < end && !isUnderWay(readModel) && pause()) {
            lock = RebuildLock.take(database, readModel);
        }
        return lock.orElseThrow(() -> new RebuildUnderWay(rebuilds.latest(readModel)));
    }

    private boolean isUnderWay(String readModel) {
        return rebuilds.latest(readModel).filter(it -> it.finishedAt() == null).isPresent();
    }

    /** False when whoever asks is to stop. */
    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
