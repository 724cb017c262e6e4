package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The unit that has the case asks to put it off (挂账申请). */
@ApplicationScoped
public class RequestDeferral {
    private final Deferrals deferrals;
    private final PetitionDesk desk;

    RequestDeferral(Deferrals deferrals, PetitionDesk desk) {
        this.deferrals = deferrals;
        this.desk = desk;
    }

    @Transactional
    public FiledPetition<Deferral> handle(PetitionRequest request, LocalDate reviewDate) {
        return desk.ask(
                deferrals,
                request,
                (clock, plea) -> new Deferral(clock, reviewDate, plea),
                (filed, clock) -> filed.requested(clock, request.caller()));
    }
}
