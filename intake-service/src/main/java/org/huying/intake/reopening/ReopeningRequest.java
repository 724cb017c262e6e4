package org.huying.intake.reopening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.Occurrence;
import org.huying.intake.concern.Concern;
import org.huying.intake.progress.Closing;
import org.huying.intake.progress.ReopeningAsked;
import org.huying.intake.progress.ReopeningStatus;

/**
 * A reporter's request to take a closed matter up again (申请重办), and what dispatch decided. The decision is told once;
 * a request that is decided stays so.
 */
@Entity
@Table(name = "reopening_request")
public class ReopeningRequest {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "concern_number")
    private String concernNumber;

    private int round;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String reason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReopeningStatus status;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "public_reason")
    private String publicReason;

    protected ReopeningRequest() {}

    ReopeningRequest(UUID id, Concern concern, Closing closing, String reason) {
        this.id = id;
        this.concernId = concern.id();
        this.concernNumber = concern.number();
        this.round = closing.round();
        this.closedAt = closing.at();
        this.reason = reason;
    }

    /** The event has no word of the reason. */
    ReopeningEvent.Requested request(Concern concern, Closing closing, String actorRole, Instant now) {
        status = ReopeningStatus.REQUESTED;
        requestedAt = now;
        return new ReopeningEvent.Requested(
                new Occurrence(id.toString(), concernNumber, 1, now),
                id,
                concernId,
                concernNumber,
                concern.address().communityCode(),
                concern.address().gridCode(),
                closing.concernId(),
                round,
                closedAt,
                actorRole);
    }

    /** Told again it stays as it was decided. */
    void decided(ReopeningStatus how, String why, Instant at) {
        if (status != ReopeningStatus.REQUESTED) return;
        status = how;
        publicReason = why;
        decidedAt = at;
    }

    void rewrite(UnaryOperator<String> without) {
        reason = without.apply(reason);
    }

    /** Of its one event. */
    ConsistencyToken token() {
        return new ConsistencyToken("huying.concerns", id.toString(), 1);
    }

    boolean isOpen() {
        return status == ReopeningStatus.REQUESTED;
    }

    /** For the reporter, who knows why they asked. */
    ReopeningAsked asked() {
        return new ReopeningAsked(status, requestedAt, decidedAt, publicReason);
    }

    public UUID id() {
        return id;
    }

    public String concernNumber() {
        return concernNumber;
    }

    public int round() {
        return round;
    }

    public String reason() {
        return reason;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public ReopeningStatus status() {
        return status;
    }

    /** Null while nobody has decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was declined, for the reporter; null otherwise. */
    public String publicReason() {
        return publicReason;
    }
}
