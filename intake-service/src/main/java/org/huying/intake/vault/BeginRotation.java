package org.huying.intake.vault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.secret.AesGcm;
import org.huying.intake.vault.StoredKeys.Purpose;

/**
 * Somebody wants all keys of persons wrapped anew: under a new wrapping key, which the master key of now wraps. The
 * marking key stays what it is, else nothing that was marked would be known again; it is wrapped anew at once.
 */
@ApplicationScoped
public class BeginRotation {
    private final MasterKey master;
    private final StoredKeyRing ring;
    private final StoredKeys stored;
    private final SealedKeys keys;
    private final Rotations rotations;
    private final IdempotencyKeys once;
    private final PrivilegedActs privileged;
    private final Clock clock;

    BeginRotation(
            MasterKey master,
            StoredKeyRing ring,
            StoredKeys stored,
            SealedKeys keys,
            Rotations rotations,
            IdempotencyKeys once,
            PrivilegedActs privileged,
            Clock clock) {
        this.master = master;
        this.ring = ring;
        this.stored = stored;
        this.keys = keys;
        this.rotations = rotations;
        this.once = once;
        this.privileged = privileged;
        this.clock = clock;
    }

    /** The master key is asked before the transaction begins: it may be far away. */
    public Rotation handle(Optional<String> idempotencyKey, AccessScope caller) {
        ring.markingKey();
        StoredKey target = StoredKey.made(master, AesGcm.newKey());
        StoredKey marking = stored.inUse(Purpose.MARKING).orElseThrow().anew(master);
        Rotation begun = QuarkusTransaction.requiringNew().call(() -> begin(target, marking, idempotencyKey, caller));
        ring.forgetWhatIsInUse();
        return begun;
    }

    private Rotation begin(StoredKey target, StoredKey marking, Optional<String> idempotencyKey, AccessScope caller) {
        stored.lock();
        Rotation begun = new Rotation(target, keys.all(), caller.subject(), clock.instant());
        Optional<String> before = idempotencyKey
                .map(key -> Claim.of(
                        caller.subject(), key, "vault rotation", begun.id().toString()))
                .flatMap(claim -> once.claim(claim).earlierAnswer());
        if (before.isPresent()) return rotations.findById(UUID.fromString(before.get()));
        rotations.underWay().ifPresent(other -> {
            throw new RotationUnderWay(other.id());
        });
        stored.replace(target);
        stored.wrappedAnew(marking);
        rotations.persist(begun);
        privileged.record("rotation " + begun.id() + " to " + begun.masterKeyId());
        return begun;
    }
}
