package org.huying.dispatch.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.NotAddressed;
import org.huying.dispatch.meeting.Convener;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingScope;

/** A resolution (决议): what a meeting decided, as a task of the unit that answers for it. */
@Entity
@Table(name = "resolution")
public class Resolution {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ResolutionStatus status;

    @Embedded
    private Origin origin;

    @Embedded
    private Convener convener;

    @Embedded
    private AddressedUnit unit;

    private String words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] cases;

    @Embedded
    private Due due;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String judgement;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "overdue_told_at")
    private Instant overdueToldAt;

    protected Resolution() {}

    Resolution(String number, Meeting meeting, Mandate mandate, AddressedUnit unit) {
        this.id = EventIds.next();
        this.number = number;
        this.origin = Origin.of(meeting, mandate.agendaItem());
        this.convener = meeting.convener();
        this.unit = unit;
        this.words = mandate.words();
        this.cases = mandate.cases().toArray(String[]::new);
        this.due = Due.on(mandate.dueOn());
    }

    ResolutionEvent.Issued issue(AccessScope by, Instant now) {
        convener.mustBeActedForBy(by, origin.communityCode());
        due.mustLieAhead(now);
        status = ResolutionStatus.ISSUED;
        issuedAt = now;
        return new ResolutionEvent.Issued(next(now), reference(by.actingRole()), origin.agendaItem(), cases());
    }

    /** Told once, whoever asks first; it happened when it was due, or when it was sent back after that. */
    Optional<ResolutionEvent.Overdue> findOverdue(Instant now) {
        if (overdueToldAt != null || !isOverdue(now)) return Optional.empty();
        boolean sentBackLater = status == ResolutionStatus.SENT_BACK && judgedAt.isAfter(due.at());
        overdueToldAt = now;
        return Optional.of(new ResolutionEvent.Overdue(next(sentBackLater ? judgedAt : due.at()), reference(SYSTEM)));
    }

    ResolutionEvent.Accepted accept(AccessScope by, Instant now) {
        mustBeAddressedTo(by);
        status = ResolutionMove.ACCEPT.from(status);
        acceptedAt = now;
        return new ResolutionEvent.Accepted(next(now), reference(by.actingRole()));
    }

    /** What the unit says stays in dispatch. */
    ResolutionEvent.Reported report(String text, AccessScope by, Instant now) {
        mustBeAddressedTo(by);
        status = ResolutionMove.REPORT.from(status);
        report = text;
        reportedAt = now;
        return new ResolutionEvent.Reported(next(now), reference(by.actingRole()), !due.isOver(now));
    }

    ResolutionEvent.Confirmed confirm(AccessScope by, Instant now) {
        mustBeJudgedBy(by);
        status = ResolutionMove.CONFIRM.from(status);
        judgedAt = now;
        return new ResolutionEvent.Confirmed(next(now), reference(by.actingRole()), !due.isOver(reportedAt));
    }

    ResolutionEvent.SentBack sendBack(String reason, AccessScope by, Instant now) {
        mustBeJudgedBy(by);
        status = ResolutionMove.SEND_BACK.from(status);
        judgement = reason;
        judgedAt = now;
        return new ResolutionEvent.SentBack(next(now), reference(by.actingRole()));
    }

    ResolutionEvent.Withdrawn withdraw(String reason, AccessScope by, Instant now) {
        mustBeJudgedBy(by);
        status = ResolutionMove.WITHDRAW.from(status);
        judgement = reason;
        judgedAt = now;
        return new ResolutionEvent.Withdrawn(next(now), reference(by.actingRole()));
    }

    private void mustBeAddressedTo(AccessScope by) {
        if (!unit.code().equals(by.unit())) throw new NotAddressed(number);
    }

    /** Whoever did it does not say that it is done. */
    private void mustBeJudgedBy(AccessScope by) {
        convener.mustBeActedForBy(by, origin.communityCode());
        if (unit.code().equals(by.unit())) throw new JudgedByItself(number);
    }

    boolean isVisibleTo(AccessScope caller) {
        boolean hasPart = unit.code().equals(caller.unit()) || convener.code().equals(caller.unit());
        return hasPart || MeetingScope.covers(caller, origin.communityCode());
    }

    /** Past its day, and the unit still owes its report. */
    public boolean isOverdue(Instant now) {
        return status.isOwed() && due.isOver(now);
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private ResolutionReference reference(String role) {
        return new ResolutionReference(
                id,
                number,
                origin.meetingNumber(),
                origin.meetingKind(),
                origin.communityCode(),
                unit.code(),
                due.on(),
                due.at(),
                status,
                role);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public ResolutionStatus status() {
        return status;
    }

    public Origin origin() {
        return origin;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    public List<String> cases() {
        return List.of(cases);
    }

    public Due due() {
        return due;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public String report() {
        return report;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String judgement() {
        return judgement;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
