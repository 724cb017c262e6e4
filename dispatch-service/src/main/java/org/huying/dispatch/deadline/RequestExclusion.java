package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody asks to leave a case out of the rates (剔除申请). */
@ApplicationScoped
public class RequestExclusion {
    private final Exclusions exclusions;
    private final PetitionDesk desk;

    RequestExclusion(Exclusions exclusions, PetitionDesk desk) {
        this.exclusions = exclusions;
        this.desk = desk;
    }

    @Transactional
    public FiledPetition<Exclusion> handle(PetitionRequest request, Exclusion.Ground ground, String evidence) {
        return desk.ask(
                exclusions,
                request,
                (clock, plea) -> new Exclusion(clock, ground, evidence, plea),
                (filed, clock) -> filed.requested(clock, request.caller()));
    }
}
