package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** What was asked for about the clock of a case, to those who may see the case. */
@ApplicationScoped
public class ReadPetitions {
    private final Extensions extensions;
    private final Deferrals deferrals;
    private final Exclusions exclusions;
    private final PetitionDesk desk;

    ReadPetitions(Extensions extensions, Deferrals deferrals, Exclusions exclusions, PetitionDesk desk) {
        this.extensions = extensions;
        this.deferrals = deferrals;
        this.exclusions = exclusions;
        this.desk = desk;
    }

    @Transactional
    public List<Extension> extensions(String number, AccessScope caller) {
        return desk.all(extensions, number, caller);
    }

    @Transactional
    public FiledPetition<Extension> extension(String number, UUID id, AccessScope caller) {
        return desk.read(extensions, number, id, caller);
    }

    /** The latest that was asked for. */
    @Transactional
    public FiledPetition<Deferral> deferral(String number, AccessScope caller) {
        return desk.read(deferrals, number, null, caller);
    }

    /** The latest that was asked for. */
    @Transactional
    public FiledPetition<Exclusion> exclusion(String number, AccessScope caller) {
        return desk.read(exclusions, number, null, caller);
    }
}
