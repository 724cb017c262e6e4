package org.huying.dispatch.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseReference;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.Measure;

/**
 * The clock of a case: started at dispatch, and from then on stopped by nothing but what the rules name. Its events have
 * a key and a sequence of their own beside the case's.
 */
@Entity
@Table(name = "case_clock")
public class CaseClock {
    private static final String SYSTEM = "system";

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private UUID id;

    @Embedded
    private ClockedCase subject;

    private int round;
    private long sequence;
    private long revision;

    @Version
    private long version;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "review_at")
    private Instant reviewAt;

    @Column(name = "deferral_id")
    private UUID deferralId;

    @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 100)
    private List<CaseDeadline> deadlines = new ArrayList<>();

    protected CaseClock() {}

    CaseClock(UUID caseId, ClockedCase subject) {
        this.caseId = caseId;
        this.id = EventIds.next();
        this.subject = subject;
    }

    /** Where the case is and who has it may change; no deadline does by that. */
    void follow(ClockedCase now) {
        subject = now;
    }

    /** Begins a round: the first at dispatch, the next when the case is opened again (重办). */
    DeadlineEvent.Started start(List<Deadline> limits, Reminders reminders, Instant now) {
        stop();
        round++;
        limits.forEach(limit -> deadlines.add(new CaseDeadline(this, round, limit, reminders)));
        return started(now);
    }

    /** Says of each deadline of the round when it is due now. */
    DeadlineEvent.Started started(Instant now) {
        return changed(new DeadlineEvent.Started(
                next(now),
                by(SYSTEM),
                subject.ownerCode(),
                round,
                current().map(DeadlineEvent.Due::of).toList()));
    }

    /** What had to happen did. Handling a deferred case brings it back first. */
    Optional<DeadlineEvent.Resumed> meet(Measure measure, Reminders reminders, Instant now) {
        CaseDeadline met = current(measure).filter(it -> it.status().isOpen()).orElse(null);
        if (met == null) return Optional.empty();
        Optional<DeadlineEvent.Resumed> resumed = Optional.empty();
        if (met.status() == DeadlineStatus.DEFERRED) resumed = Optional.of(resume(now, reminders));
        met.meet(now);
        changed(met);
        return resumed;
    }

    void runAgain(Measure measure) {
        current(measure).filter(it -> it.status() == DeadlineStatus.MET).ifPresent(it -> {
            it.runAgain();
            changed(it);
        });
    }

    /** The case ended: nothing is due any more. */
    void stop() {
        current().filter(it -> it.status().isOpen()).forEach(CaseDeadline::stop);
        reviewAt = null;
        changed(this);
    }

    /** Tells the oldest thing that has fallen due. Asked only when {@link #nextAt()} has come. */
    ClockEvent ring(Reminders reminders, Instant now) {
        Alarm due = alarms().min(Comparator.comparing(Alarm::at)).orElseThrow();
        if (due.kind() == Alarm.Kind.REVIEW) return resume(due.at(), reminders);
        due.deadline().told(due.kind(), now);
        return changed(due.event(next(due.at()), by(SYSTEM), subject));
    }

    ExemptionEvent.Extended extend(Extension approved, AccessScope by, Reminders reminders, Instant now) {
        CaseDeadline resolution = resolution();
        resolution.extend(approved.until(), reminders, now);
        return changed(new ExemptionEvent.Extended(
                next(now),
                by(by.actingRole()),
                subject.ownerCode(),
                round,
                DeadlineEvent.Due.of(resolution),
                approved.id(),
                resolution.extensions()));
    }

    ExemptionEvent.Deferred defer(Deferral approved, AccessScope by, Instant now) {
        resolution().defer(now);
        reviewAt = approved.reviewAt();
        deferralId = approved.id();
        return changed(new ExemptionEvent.Deferred(
                next(now), by(by.actingRole()), subject.ownerCode(), approved.id(), approved.reviewDate()));
    }

    private DeadlineEvent.Resumed resume(Instant at, Reminders reminders) {
        CaseDeadline resolution = resolution();
        resolution.resume(at, reminders);
        reviewAt = null;
        return changed(new DeadlineEvent.Resumed(
                next(at), by(SYSTEM), subject.ownerCode(), round, DeadlineEvent.Due.of(resolution), deferralId));
    }

    DeadlineEvent.Recomputed recompute(CaseDeadline provisional, Deadline limit, Reminders reminders, Instant now) {
        provisional.recount(limit, reminders, now);
        return changed(new DeadlineEvent.Recomputed(
                next(now), by(SYSTEM), subject.ownerCode(), provisional.round(), DeadlineEvent.Due.of(provisional)));
    }

    /** The event of what changes no deadline, as the next of this clock. */
    <E extends ClockEvent> E tell(PetitionEvent<E> event, AccessScope by, Instant now) {
        return changed(event.of(next(now), by(by.actingRole()), subject.ownerCode()));
    }

    private Stream<Alarm> alarms() {
        Stream<Alarm> review = Stream.ofNullable(reviewAt).map(at -> new Alarm(at, Alarm.Kind.REVIEW, null));
        return Stream.concat(review, current().flatMap(it -> it.next().stream()));
    }

    <T> T changed(T told) {
        revision++;
        nextAt = alarms().map(Alarm::at).min(Comparator.naturalOrder()).orElse(null);
        return told;
    }

    private Occurrence next(Instant at) {
        return new Occurrence(id.toString(), subject.number(), ++sequence, at);
    }

    /** Of the newest of its events. */
    ConsistencyToken token() {
        return new ConsistencyToken(CaseEvent.STREAM, id.toString(), sequence);
    }

    private CaseReference by(String role) {
        return subject.reference(caseId, role);
    }

    /** The deadlines of the round that runs. */
    Stream<CaseDeadline> current() {
        return deadlines.stream().filter(it -> it.round() == round);
    }

    Optional<CaseDeadline> current(Measure measure) {
        return current().filter(it -> it.measure() == measure).findFirst();
    }

    CaseDeadline resolution() {
        return current(Measure.RESOLUTION).orElseThrow();
    }

    boolean isHandledBy(AccessScope caller) {
        return subject.isHandledBy(caller);
    }

    UUID caseId() {
        return caseId;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return subject.number();
    }

    public int round() {
        return round;
    }

    /** Changes with every change of the clock, also with one that has no event of its own. */
    public long revision() {
        return revision;
    }

    Instant nextAt() {
        return nextAt;
    }

    /** When a deferred case comes back; null while none is deferred. */
    public Instant reviewAt() {
        return reviewAt;
    }

    /** Of all rounds, in the order they were set. */
    public List<CaseDeadline> deadlines() {
        return List.copyOf(deadlines);
    }
}
