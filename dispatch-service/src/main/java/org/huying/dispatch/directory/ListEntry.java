package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** Lists a new entry in the directory. */
@ApplicationScoped
public class ListEntry {
    private final DirectoryDesk desk;
    private final Effect effect;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final PrivilegedActs acts;

    ListEntry(DirectoryDesk desk, Effect effect, IdempotencyKeys keys, Outbox outbox, PrivilegedActs acts) {
        this.desk = desk;
        this.effect = effect;
        this.keys = keys;
        this.outbox = outbox;
        this.acts = acts;
    }

    /**
     * @param from when it takes effect, null for now
     * @param key  the request's idempotency key, if it has one
     */
    @Transactional
    public ListedEntry handle(DirectoryEntry entry, Instant from, Optional<String> key, AccessScope caller) {
        DirectoryBook book = desk.open();
        Optional<ListedEntry> known = book.find(entry.code());
        if (key.isPresent() && wasListedBefore(entry, from, key.get(), caller)) {
            outbox.toldBefore(new ConsistencyToken(DirectoryEvent.STREAM, entry.code(), 1));
            return known.orElseThrow();
        }
        known.ifPresent(taken -> {
            throw taken.isVoided() ? new EntryIsVoided(taken.code()) : new CodeTaken(taken.code());
        });
        Change change = effect.of(from, "/validFrom", caller);
        ListedEntry listed = ListedEntry.first(entry, change);
        desk.enter(listed, book, change);
        acts.record("version 1");
        return listed;
    }

    private boolean wasListedBefore(DirectoryEntry entry, Instant from, String key, AccessScope caller) {
        String request = "directory " + entry + " from " + from;
        return keys.claim(Claim.of(caller.subject(), key, request, entry.code()))
                .earlierAnswer()
                .isPresent();
    }
}
