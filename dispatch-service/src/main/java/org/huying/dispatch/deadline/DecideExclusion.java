package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.dispatch.casefile.CaseCommand;

/** Whoever approves exclusions leaves a case out of the rates (剔除), or does not. */
@ApplicationScoped
public class DecideExclusion {
    private final Exclusions exclusions;
    private final PetitionDesk desk;

    DecideExclusion(Exclusions exclusions, PetitionDesk desk) {
        this.exclusions = exclusions;
        this.desk = desk;
    }

    @Transactional
    public FiledPetition<Exclusion> handle(CaseCommand command, boolean approved) {
        return desk.decide(
                exclusions,
                command,
                null,
                (petition, clock, now) -> petition.decide(clock, approved, command.caller(), now));
    }
}
