package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.jboss.logging.Logger;

/**
 * Goes on with the rotation that is under way, by one portion in one transaction. Whoever is killed in the middle has
 * done nothing of it; whoever comes next goes on where the last portion ended; a replica at a time.
 */
@ApplicationScoped
class RewrapKeys {
    private static final Logger LOG = Logger.getLogger(RewrapKeys.class);
    private static final String SYSTEM = "system";

    private final Rotations rotations;
    private final SealedKeys keys;
    private final EnvelopeVault envelopes;
    private final StoredKeyRing ring;
    private final AuditTrail audit;
    private final Clock clock;
    private final int portion;
    private final Duration settle;

    RewrapKeys(
            Rotations rotations,
            SealedKeys keys,
            EnvelopeVault envelopes,
            StoredKeyRing ring,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "huying.vault.rotation-portion", defaultValue = "500") int portion,
            @ConfigProperty(name = "huying.vault.settle", defaultValue = "3M") Duration settle) {
        this.rotations = rotations;
        this.keys = keys;
        this.envelopes = envelopes;
        this.ring = ring;
        this.audit = audit;
        this.clock = clock;
        this.portion = portion;
        this.settle = settle;
    }

    /** True when there is more to do at once. */
    @Transactional
    boolean handle() {
        Optional<Rotation> underWay = rotations.toGoOnWith();
        if (underWay.isEmpty()) return false;
        Rotation rotation = underWay.get();
        Optional<KeyTable> table = rotation.stage().table();
        if (table.isEmpty()) return conclude(rotation);
        rotation.portion(rewrap(table.get(), rotation.after()));
        return true;
    }

    private Portion rewrap(KeyTable table, Optional<UUID> after) {
        ring.forgetWhatIsInUse();
        String current = ring.current().id();
        Map<UUID, Wrapped> found = keys.after(table, after, portion);
        Map<UUID, Wrapped> anew = new LinkedHashMap<>();
        int unreadable = 0;
        UUID last = null;
        for (Map.Entry<UUID, Wrapped> held : found.entrySet()) {
            last = held.getKey();
            if (held.getValue().under().equals(current)) continue;
            Optional<Wrapped> wrapped = rewrapped(last, held.getValue());
            wrapped.ifPresent(key -> anew.put(held.getKey(), key));
            if (wrapped.isEmpty()) unreadable++;
        }
        if (!anew.isEmpty()) keys.put(table, anew);
        return new Portion(last, found.size(), anew.size(), unreadable, found.size() < portion);
    }

    /** What no key opens is lost already; it is counted, left as it is, and its key kept. */
    private Optional<Wrapped> rewrapped(UUID id, Wrapped held) {
        try {
            return Optional.of(envelopes.rewrap(id, held));
        } catch (IllegalStateException damaged) {
            LOG.errorf("the key of %s cannot be opened: %s", id, damaged.getMessage());
            return Optional.empty();
        }
    }

    /** Another replica may have sealed under the former key until it asked which one is in use, and committed later. */
    private boolean conclude(Rotation rotation) {
        if (!keys.isOlderThan(rotation.wrappingKeyId(), settle)) return false;
        if (keys.olderThan(rotation.wrappingKeyId()) > rotation.unreadable()) {
            rotation.startAgain();
            rotation.expect(keys.all());
            return true;
        }
        keys.dropFormer(rotation.wrappingKeyId());
        rotation.finish(clock.instant());
        audit.add(new AuditEntry(
                SYSTEM,
                SYSTEM,
                "finish key rotation",
                rotation.id().toString(),
                AuditEntry.DONE,
                rotation.wrappedAnew() + " keys wrapped anew"));
        return false;
    }
}
