package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;

/** A workstation is set up (设立). */
@ApplicationScoped
public class OpenWorkstation {
    private final Workstations workstations;
    private final WorkstationGround ground;
    private final WorkstationBook book;
    private final IdempotencyKeys keys;
    private final Clock clock;

    OpenWorkstation(
            Workstations workstations,
            WorkstationGround ground,
            WorkstationBook book,
            IdempotencyKeys keys,
            Clock clock) {
        this.workstations = workstations;
        this.ground = ground;
        this.book = book;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What is asked for, and by which key it may be asked for again.
     *
     * @param key     empty when the caller sent none
     * @param content the request as text
     */
    public record Opening(
            WorkstationPlan plan, String keeper, OpeningHours hours, Optional<String> key, String content) {}

    @Transactional
    public Workstation handle(Opening opening, AccessScope caller) {
        WorkstationPlan plan = opening.plan();
        NotYourWorkstation.unlessMayChange(plan.communityCode(), caller);
        workstations.takeTurn(plan.code());
        Optional<Workstation> before = openedBefore(opening, caller);
        if (before.isPresent()) return before.get();
        ground.mustKnow(plan.communityCode(), plan.gridCode());
        ground.mustHaveGroup(opening.keeper(), plan.communityCode());
        workstations.coded(plan.code()).ifPresent(known -> {
            throw new WorkstationExists(known);
        });
        Workstation opened = new Workstation(plan);
        book.tell(opened.open(opening.keeper(), opening.hours(), caller, clock.instant()));
        workstations.persist(opened);
        return opened;
    }

    private Optional<Workstation> openedBefore(Opening opening, AccessScope caller) {
        Optional<Workstation> before = opening.key()
                .map(key -> Claim.of(
                        caller.subject(), key, opening.content(), opening.plan().code()))
                .flatMap(claim -> keys.claim(claim).earlierAnswer())
                .map(workstations::one);
        before.ifPresent(book::toldBefore);
        return before;
    }
}
