package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** Something that is asked for with a reason and decided by somebody else. */
@MappedSuperclass
public abstract class Petition {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PetitionStatus status;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requesting_unit")
    private String requestingUnit;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Petition() {}

    Petition(CaseClock of, Plea plea) {
        this.id = plea.id();
        this.caseId = of.caseId();
        this.status = PetitionStatus.REQUESTED;
        this.reason = plea.reason();
        this.requestedBy = plea.by().subject();
        this.requestingUnit = plea.by().unit();
        this.requestedAt = plea.at();
    }

    /** Whoever asks does not decide, not even within the desk. */
    void decide(PetitionMove decision, AccessScope decider, Instant now) {
        if (decider.subject().equals(requestedBy)) throw new DeciderIsRequester();
        move(decision);
        decidedBy = decider.subject();
        decidedAt = now;
    }

    void move(PetitionMove move) {
        status = move.from(status);
    }

    public UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    public PetitionStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public String requestingUnit() {
        return requestingUnit;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
