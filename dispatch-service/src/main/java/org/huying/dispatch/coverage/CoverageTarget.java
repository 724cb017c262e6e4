package org.huying.dispatch.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/** A coverage target: so many items are to be done. How many were is counted from the items, and kept nowhere. */
@Entity
@Table(name = "coverage_target")
public class CoverageTarget {
    @Id
    private UUID id;

    private long sequence;

    @Version
    private long version;

    @Embedded
    private Matter about;

    @Embedded
    private Recorder by;

    private String label;
    private int planned;

    /** Why the plan was changed last; null while it is the first. */
    @Column(name = "plan_reason")
    private String planReason;

    @Column(name = "set_at")
    private Instant setAt;

    protected CoverageTarget() {}

    CoverageTarget(Matter about, Recorder by) {
        this.id = EventIds.next();
        this.about = about;
        this.by = by;
    }

    CoverageEvent.TargetSet set(CoveragePlan plan, Instant now) {
        label = plan.label();
        planned = plan.planned();
        setAt = now;
        return new CoverageEvent.TargetSet(next(now), reference(by), about.tellable(label));
    }

    /** Planned is what was meant to be done; it is changed openly and for a reason, never to fit what was done. */
    CoverageEvent.PlanChanged changePlan(int newlyPlanned, String why, Recorder changer, Instant now) {
        if (newlyPlanned == planned) throw new Invalid("/planned", "与原计划相同 · that is the plan already");
        planned = newlyPlanned;
        planReason = why;
        return new CoverageEvent.PlanChanged(next(now), reference(changer), about.tellable(why));
    }

    /** Which item it was stays in dispatch. */
    CoverageEvent.ItemDone done(UUID item, Instant at, Recorder doer) {
        return new CoverageEvent.ItemDone(next(at), reference(doer), item);
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), about.number(), ++sequence, time);
    }

    private CoverageReference reference(Recorder actor) {
        return new CoverageReference(id, about, actor, planned);
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public Matter about() {
        return about;
    }

    public Recorder by() {
        return by;
    }

    public String label() {
        return label;
    }

    public int planned() {
        return planned;
    }

    public String planReason() {
        return planReason;
    }

    public Instant setAt() {
        return setAt;
    }
}
