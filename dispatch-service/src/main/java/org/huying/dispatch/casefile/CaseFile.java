package org.huying.dispatch.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;

/** A case file (案卷): one concern on its way through the hands of those who act. */
@Entity
@Table(name = "case_file")
public class CaseFile {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String channel;
    private String nature;
    private String topic;
    private boolean confidential;
    private String summary;

    @Embedded
    private CasePlace place;

    @Embedded
    private Owner owner;

    @Column(name = "routing_rule")
    private String rule;

    @Column(name = "routing_reason")
    private String reason;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private FollowUp followUp;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    private List<Task> tasks = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(HeardConcern concern) {
        this.id = EventIds.next();
        this.concernId = concern.concernId();
        this.number = concern.number();
        this.channel = concern.channel();
        this.nature = concern.nature();
        this.topic = concern.topic();
        this.confidential = concern.confidential();
        this.summary = concern.summary();
        this.place = concern.place();
    }

    CaseEvent.Filed file(Instant now) {
        status = CaseStatus.FILED;
        filedAt = now;
        return new CaseEvent.Filed(next(now), reference(Actor.SYSTEM), topic, nature);
    }

    CaseEvent.Dispatched dispatch(RoutingDecision decision, Instant now) {
        status = CaseMove.DISPATCH.from(status);
        owner = decision.owner();
        rule = decision.rule();
        reason = decision.reason();
        tasks.add(new Task(this, owner, now));
        return new CaseEvent.Dispatched(next(now), reference(Actor.SYSTEM), owner, rule, reason);
    }

    CaseEvent.Accepted accept(Actor by, Instant now) {
        mustOwn(by);
        status = CaseMove.ACCEPT.from(status);
        lead().accept(now);
        return new CaseEvent.Accepted(next(now), reference(by), by.unit());
    }

    /** The public reply goes out masked; the note stays here. */
    CaseEvent.Handled reportHandled(HandlingReport report, Actor by, Instant now) {
        mustOwn(by);
        status = CaseMove.REPORT_HANDLED.from(status);
        lead().report(report, now);
        return new CaseEvent.Handled(next(now), reference(by), by.unit(), Screening.mask(report.publicReply()));
    }

    CaseEvent.HandlingRejected rejectHandling(Actor by, Instant now) {
        mustNotOwn(by);
        status = CaseMove.REJECT_HANDLING.from(status);
        lead().takeUpAgain();
        return new CaseEvent.HandlingRejected(next(now), reference(by), by.unit());
    }

    CaseEvent.Verified verify(Actor by, Instant now) {
        mustNotOwn(by);
        status = CaseMove.VERIFY.from(status);
        return new CaseEvent.Verified(next(now), reference(by), by.unit());
    }

    /** Asked by the centre; where the desk itself handled the case, by the community instead. */
    CaseEvent.FollowedUp followUp(FollowUp answers, Actor by, Instant now) {
        boolean deskHandled = owner.kind() == UnitKind.SUBDISTRICT_DESK;
        if (lead().isFor(by) || by.isDesk() == deskHandled) throw new FollowUpByHandler(number);
        status = CaseMove.FOLLOW_UP.from(status);
        followUp = answers;
        return new CaseEvent.FollowedUp(
                next(now), reference(by), answers.contacted(), answers.solved(), answers.satisfied());
    }

    CaseEvent.Closed close(Outcome how, Actor by, Instant now) {
        CaseStatus closed = CaseMove.CLOSE.from(status);
        if (how == Outcome.RESOLVED && followUp.solved() == Answer.NO) throw new NotResolved(number);
        status = closed;
        outcome = how;
        closedAt = now;
        return new CaseEvent.Closed(next(now), reference(by), how);
    }

    /** The owner sees it, and whoever answers for the place (domain.md §7). */
    boolean isVisibleTo(AccessScope caller) {
        boolean owns = owner != null && owner.code().equals(caller.unit());
        return owns || caller.covers(place.communityCode(), place.gridCode());
    }

    private void mustOwn(Actor actor) {
        if (!lead().isFor(actor)) throw new NotYourTask(number);
    }

    private void mustNotOwn(Actor actor) {
        if (lead().isFor(actor)) throw new VerifierIsHandler(number);
    }

    private Task lead() {
        return tasks.get(0);
    }

    private Occurrence next(Instant now) {
        return new Occurrence(id.toString(), number, ++sequence, now);
    }

    private CaseReference reference(Actor by) {
        return new CaseReference(id, concernId, number, place.communityCode(), place.gridCode(), by.role());
    }

    public UUID id() {
        return id;
    }

    public UUID concernId() {
        return concernId;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public CaseStatus status() {
        return status;
    }

    public String topic() {
        return topic;
    }

    public String nature() {
        return nature;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public String summary() {
        return summary;
    }

    public CasePlace place() {
        return place;
    }

    public RoutingDecision decision() {
        return new RoutingDecision(owner, rule, reason);
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }
}
