package org.huying.dispatch.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.huying.chassis.scope.AccessScope;

/** A case left out of the denominators of the rates (剔除); it stays visible beside every rate (domain.md §2). */
@Entity
public class Exclusion extends Petition {
    /** Why a case can be left out. */
    public enum Ground {
        /** 非本辖区或非本级职权. */
        OUTSIDE_JURISDICTION,
        /** 诉求不合法或明显不合理. */
        UNREASONABLE_DEMAND,
        /** 已进入司法、仲裁、信访等程序. */
        IN_OTHER_PROCEEDINGS,
        /** 无法核实或诉求人失联. */
        CANNOT_BE_ESTABLISHED,
        /** 不可抗力. */
        FORCE_MAJEURE
    }

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String evidence;

    protected Exclusion() {}

    /** @param evidence where the proof is kept */
    Exclusion(CaseClock of, Ground ground, String evidence, Plea plea) {
        super(of, plea);
        this.ground = ground;
        this.evidence = evidence;
    }

    ExemptionEvent.ExclusionRequested requested(CaseClock of, AccessScope by) {
        return of.tell(
                (at, ref, unit) -> new ExemptionEvent.ExclusionRequested(at, ref, unit, id(), ground),
                by,
                requestedAt());
    }

    ClockEvent decide(CaseClock of, boolean approved, AccessScope by, Instant now) {
        decide(approved ? PetitionMove.APPROVE : PetitionMove.REJECT, by, now);
        if (approved)
            return of.tell((at, ref, unit) -> new ExemptionEvent.Excluded(at, ref, unit, id(), ground), by, now);
        return of.tell((at, ref, unit) -> new ExemptionEvent.ExclusionRejected(at, ref, unit, id()), by, now);
    }

    public Ground ground() {
        return ground;
    }

    public String evidence() {
        return evidence;
    }
}
