package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.Measure;

/** One deadline of one round of a case. Changed only through its {@link CaseClock}. */
@Entity
@Table(name = "case_deadline")
public class CaseDeadline {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseClock clock;

    private int round;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "rule_id")
    private String ruleId;

    @Column(name = "rule_version")
    private LocalDate ruleVersion;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant originalDueAt;

    @Column(name = "moved_due_at")
    private Instant movedDueAt;

    @Column(name = "provisional_year")
    private Integer provisionalYear;

    private int extensions;

    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;

    @Embedded
    private Tellings tellings;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "deferred_at")
    private Instant deferredAt;

    protected CaseDeadline() {}

    CaseDeadline(CaseClock clock, int round, Deadline limit, Reminders reminders) {
        this.id = EventIds.next();
        this.clock = clock;
        this.round = round;
        this.measure = limit.measure();
        this.status = DeadlineStatus.RUNNING;
        begin(limit, reminders);
    }

    private void begin(Deadline limit, Reminders reminders) {
        ruleId = limit.ruleId();
        ruleVersion = limit.ruleVersion();
        startedAt = limit.startedAt();
        count(limit, reminders);
        remindFrom(startedAt, reminders);
    }

    /** What is to be told next of this deadline; nothing once it is met, deferred or told to the end. */
    Optional<Alarm> next() {
        if (status == DeadlineStatus.RUNNING && !tellings.isNearTold())
            return Optional.of(new Alarm(tellings.nearAt(), Alarm.Kind.NEAR, this));
        if (status == DeadlineStatus.RUNNING)
            return Optional.of(new Alarm(dueAt().plus(Reminders.MOMENT), Alarm.Kind.MISSED, this));
        if (status == DeadlineStatus.MISSED && !tellings.isEscalatedTold())
            return Optional.of(new Alarm(tellings.escalateAt(), Alarm.Kind.ESCALATED, this));
        return Optional.empty();
    }

    void told(Alarm.Kind kind, Instant now) {
        if (kind == Alarm.Kind.MISSED) status = DeadlineMove.MISS.from(status);
        tellings = tellings.with(kind, now);
    }

    void meet(Instant now) {
        status = DeadlineMove.MEET.from(status);
        metAt = now;
    }

    /** Runs on as it was. What was told stays told, unless it was met before that. */
    void runAgain() {
        status = DeadlineMove.RUN_AGAIN.from(status);
        metAt = null;
        if (tellings.isMissedTold()) status = DeadlineMove.MISS.from(status);
    }

    void stop() {
        status = DeadlineMove.STOP.from(status);
    }

    /** Runs on from where it began; one that was deferred has the time that was left then. */
    void runOn(Instant at, Reminders reminders) {
        status = DeadlineMove.RUN_ON.from(status);
        if (deferredAt != null) comeBack(at, reminders);
        else if (tellings.isMissedTold()) status = DeadlineMove.MISS.from(status);
    }

    /** Begins anew with another dispatch. */
    void beginAgain(Deadline limit, Reminders reminders) {
        status = DeadlineMove.RUN_ON.from(status);
        begin(limit, reminders);
    }

    void mustStillRun(Instant now) {
        boolean expired = status == DeadlineStatus.MISSED || (status == DeadlineStatus.RUNNING && now.isAfter(dueAt()));
        if (expired) throw new DeadlineExpired(clock.number());
        DeadlineMove.EXTEND.from(status);
    }

    /** Only ever to a later moment, however late it lies by now (重办 and 挂账 may have moved it since it was asked for). */
    void extend(Instant until, Reminders reminders, Instant now) {
        mustStillRun(now);
        if (!until.isAfter(dueAt())) throw new ExtensionOvertaken(clock.number());
        status = DeadlineMove.EXTEND.from(status);
        extensions++;
        move(until, startedAt, reminders);
    }

    void defer(Instant now) {
        status = DeadlineMove.DEFER.from(status);
        deferredAt = now;
    }

    void resume(Instant at, Reminders reminders) {
        status = DeadlineMove.RESUME.from(status);
        comeBack(at, reminders);
    }

    /**
     * The time that was left when it was deferred is left now. What was missed then is missed again: that was told, and
     * whether it stays so is seen from now on.
     */
    private void comeBack(Instant at, Reminders reminders) {
        Duration left = Duration.between(deferredAt, dueAt());
        deferredAt = null;
        if (tellings.isMissedTold()) {
            status = DeadlineMove.MISS.from(status);
            tellings = tellings.escalatedAt(reminders.escalateAt(at));
        } else move(at.plus(left.isNegative() ? Duration.ZERO : left), at, reminders);
    }

    /** Counted again; a moved deadline stays where it was moved to, unless the limit itself is later now. */
    void recount(Deadline limit, Reminders reminders, Instant now) {
        Instant before = dueAt();
        count(limit, reminders);
        if (movedDueAt != null && originalDueAt.isAfter(movedDueAt)) movedDueAt = null;
        if (dueAt().equals(before)) return;
        if (status == DeadlineStatus.MISSED && !dueAt().isBefore(now)) status = DeadlineMove.REVIVE.from(status);
        if (status == DeadlineStatus.MISSED) return;
        remindFrom(startedAt, reminders);
    }

    private void count(Deadline limit, Reminders reminders) {
        originalDueAt = limit.dueAt();
        provisionalYear = limit.provisional() ? reminders.unsettledYear(startedAt, limit.dueAt()) : null;
    }

    private void move(Instant due, Instant from, Reminders reminders) {
        movedDueAt = due;
        remindFrom(from, reminders);
    }

    /** A new due date is told of anew. */
    private void remindFrom(Instant from, Reminders reminders) {
        tellings = Tellings.of(from, dueAt(), reminders);
    }

    /** As the time limits know it, to be counted again. */
    Deadline limit() {
        return new Deadline(measure, ruleId, ruleVersion, startedAt, originalDueAt, isProvisional());
    }

    public int round() {
        return round;
    }

    public Measure measure() {
        return measure;
    }

    public DeadlineStatus status() {
        return status;
    }

    /** The version of the rule it was given under. */
    public String rule() {
        return ruleId + "@" + ruleVersion;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** As the limit gives it. */
    public Instant originalDueAt() {
        return originalDueAt;
    }

    /** As it stands after what moved it. */
    public Instant dueAt() {
        return movedDueAt == null ? originalDueAt : movedDueAt;
    }

    public boolean isMoved() {
        return movedDueAt != null;
    }

    public boolean isProvisional() {
        return provisionalYear != null;
    }

    /** How often it was extended. */
    public int extensions() {
        return extensions;
    }

    public Instant metAt() {
        return metAt;
    }

    public boolean isMetLate() {
        return metAt != null && metAt.isAfter(dueAt());
    }
}
