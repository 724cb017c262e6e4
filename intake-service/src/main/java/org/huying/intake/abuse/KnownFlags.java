package org.huying.intake.abuse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags that stand, in memory since every registration asks; a decision is known everywhere within three seconds. */
@ApplicationScoped
class KnownFlags {
    private static final long FRESH = Duration.ofSeconds(3).toNanos();

    private final FlaggedCallers flagged;
    private volatile Snapshot snapshot = new Snapshot(Map.of(), System.nanoTime() - FRESH - 1);

    KnownFlags(FlaggedCallers flagged) {
        this.flagged = flagged;
    }

    private record Flag(UUID id, Instant restrictedUntil) {}

    private record Snapshot(Map<String, Flag> flags, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt <= FRESH;
        }

        Stream<Flag> of(Collection<CallerMark> callers) {
            return callers.stream().map(caller -> flags.get(caller.hex())).filter(Objects::nonNull);
        }
    }

    Collection<UUID> of(Collection<CallerMark> callers) {
        return current().of(callers).map(Flag::id).toList();
    }

    /** The last instant until which one of these is restricted. */
    Optional<Instant> restriction(Collection<CallerMark> callers, Instant now) {
        return current()
                .of(callers)
                .map(Flag::restrictedUntil)
                .filter(until -> until != null && until.isAfter(now))
                .max(Instant::compareTo);
    }

    /** Told within this replica when a flag was set or decided upon. */
    record Changed() {}

    /** What changed here counts here at once. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        snapshot = new Snapshot(snapshot.flags, System.nanoTime() - FRESH - 1);
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        return known.isFresh() ? known : read();
    }

    private Snapshot read() {
        long now = System.nanoTime();
        Map<String, Flag> flags = QuarkusTransaction.requiringNew()
                .call(() -> flagged.standing().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                FlaggedCaller::mark, it -> new Flag(it.id(), it.restrictedUntil()))));
        snapshot = new Snapshot(flags, now);
        return snapshot;
    }
}
