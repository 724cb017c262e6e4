package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.NotFound;

/** How far rotations are, and which master keys are still needed. */
@ApplicationScoped
public class ReadVault {
    private final Rotations rotations;
    private final SealedKeys keys;
    private final MasterKey master;

    ReadVault(Rotations rotations, SealedKeys keys, MasterKey master) {
        this.rotations = rotations;
        this.keys = keys;
        this.master = master;
    }

    /**
     * @param wraps how many keys are wrapped under it
     * @param held  whether the service can still unwrap with it
     */
    public record MasterKeyUse(String id, boolean isCurrent, long wraps, boolean held) {
        public boolean mayBeDropped() {
            return !isCurrent && wraps == 0;
        }
    }

    @Transactional
    public Rotation rotation(UUID id) {
        return rotations.findByIdOptional(id).orElseThrow(() -> new NotFound("rotation", id.toString()));
    }

    @Transactional
    public Page<Rotation> rotations(PageRequest request) {
        var before = request.after().map(ReadVault::id);
        List<Rotation> found = rotations.page(before, request.limit() + 1);
        return Page.of(found, request.limit(), rotation -> Cursor.of(rotation.id()));
    }

    /** Those the service holds, the current one first, and those it would need and does not hold. */
    public List<MasterKeyUse> masterKeys() {
        List<String> held = master.ids();
        Map<String, Long> uses = keys.byMasterKey();
        return Stream.concat(held.stream(), uses.keySet().stream())
                .distinct()
                .map(id -> new MasterKeyUse(id, id.equals(held.get(0)), uses.getOrDefault(id, 0L), held.contains(id)))
                .toList();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
