package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.dispatch.casefile.CaseCommand;

/** Whoever approves deferrals puts a case off (挂账), or does not. */
@ApplicationScoped
public class DecideDeferral {
    private final Deferrals deferrals;
    private final PetitionDesk desk;

    DecideDeferral(Deferrals deferrals, PetitionDesk desk) {
        this.deferrals = deferrals;
        this.desk = desk;
    }

    @Transactional
    public FiledPetition<Deferral> handle(CaseCommand command, boolean approved) {
        return desk.decide(
                deferrals,
                command,
                null,
                (petition, clock, now) -> petition.decide(clock, approved, command.caller(), now));
    }
}
