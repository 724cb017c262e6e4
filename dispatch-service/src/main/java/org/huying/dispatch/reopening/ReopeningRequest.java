package org.huying.dispatch.reopening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * A reporter asks for a closed case to be taken up again (申请重办). Why stays in intake, where those who decide read it.
 * Decided by the desk; where the desk itself handled the case, by the community.
 */
@Entity
@Table(name = "reopening_request")
public class ReopeningRequest {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    @Column(name = "asked_number")
    private String askedNumber;

    @Embedded
    private CaseInQuestion about;

    private int round;

    @Column(name = "requested_at")
    private Instant requestedAt;

    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReopeningStatus status;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "public_reason")
    private String publicReason;

    protected ReopeningRequest() {}

    /** Comes from intake, which has told of it: there is nothing new to tell. */
    ReopeningRequest(AskedReopening asked, CaseInQuestion about, Instant requestedAt) {
        this.id = asked.requestId();
        this.askedNumber = asked.number();
        this.about = about;
        this.round = asked.round();
        this.requestedAt = requestedAt;
        this.status = ReopeningStatus.REQUESTED;
        this.revision = 1;
    }

    ReopeningEvent.Approved approve(AccessScope by, Instant now) {
        decide(ReopeningMove.APPROVE, by.unit(), now);
        return new ReopeningEvent.Approved(next(now), reference(by.actingRole()));
    }

    /** The reason is for the reporter: it goes out masked. */
    ReopeningEvent.Declined decline(PublicReason why, AccessScope by, Instant now) {
        decide(ReopeningMove.DECLINE, by.unit(), now);
        publicReason = why.text();
        return new ReopeningEvent.Declined(next(now), reference(by.actingRole()), why.masked());
    }

    /** The case is handled anew already. */
    ReopeningEvent.Overtaken overtake(Instant now) {
        decide(ReopeningMove.OVERTAKE, null, now);
        return new ReopeningEvent.Overtaken(next(now), reference(SYSTEM));
    }

    private void decide(ReopeningMove move, String unit, Instant now) {
        status = move.from(status);
        decidedBy = unit;
        decidedAt = now;
    }

    private Occurrence next(Instant now) {
        return new Occurrence(id.toString(), askedNumber, revision++, now);
    }

    private ReopeningReference reference(String role) {
        return new ReopeningReference(id, askedNumber, about, round, role);
    }

    boolean isVisibleTo(AccessScope caller) {
        boolean own =
                caller.has(Role.COMMUNITY_SECRETARY) && caller.communities().contains(about.communityCode());
        return caller.seesAll() || own;
    }

    /** Nobody has decided although it is older than requests should become. */
    public boolean isOverdue(Duration answerWithin, Instant now) {
        return status == ReopeningStatus.REQUESTED && now.isAfter(requestedAt.plus(answerWithin));
    }

    /** How long it waited for its decision, or waits. */
    public Duration age(Instant now) {
        return Duration.between(requestedAt, decidedAt == null ? now : decidedAt);
    }

    public UUID id() {
        return id;
    }

    /** Number of the reporter's own concern: that of another one than the case where it was merged. */
    public String askedNumber() {
        return askedNumber;
    }

    public CaseInQuestion about() {
        return about;
    }

    public int round() {
        return round;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public long revision() {
        return revision;
    }

    public ReopeningStatus status() {
        return status;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Code of the unit that decided; null where nobody did. */
    public String decidedBy() {
        return decidedBy;
    }

    public String publicReason() {
        return publicReason;
    }
}
