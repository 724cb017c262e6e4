package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.export.TownTime;

/** Gives out the numbers of bulletins: one for each request, however often it comes. */
@ApplicationScoped
class NumberBook {
    private final Bulletins bulletins;
    private final IdempotencyKeys keys;

    NumberBook(Bulletins bulletins, IdempotencyKeys keys) {
        this.bulletins = bulletins;
        this.keys = keys;
    }

    /** @param isNew false where the same request was given this number before, and had its effect */
    record Entry(BulletinNumber number, boolean isNew) {}

    /** The next number of the town's year; whoever else wants one waits until the running transaction ends. */
    Entry next(Instant now, Object request, Optional<String> key, AccessScope caller) {
        BulletinNumber next = bulletins.next(TownTime.of(now).getYear());
        return key.flatMap(it -> keys.claim(Claim.of(caller.subject(), it, "bulletin " + request, next.toString()))
                        .earlierAnswer())
                .flatMap(BulletinNumber::of)
                .map(before -> new Entry(before, false))
                .orElse(new Entry(next, true));
    }
}
