package org.huying.intake.workstation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;

/** What was held at a workstation: a fact, recorded once and never changed. Who told of it is a unit and a role. */
@Entity
@Table(name = "workstation_session")
public class WorkstationSession {
    /** Its only event is its first. */
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "workstation_code")
    private String workstationCode;

    @Embedded
    private SessionReport report;

    @Column(name = "made_by")
    private String madeBy;

    private String role;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected WorkstationSession() {}

    WorkstationSession(UUID id, String workstationCode, SessionReport report, AccessScope by) {
        this.id = id;
        this.workstationCode = workstationCode;
        this.report = report;
        this.madeBy = by.unit();
        this.role = by.actingRole();
    }

    /** Kept by the group that kept the workstation when it was held. */
    SessionEvent.Recorded record(Workstation at, Instant now) {
        recordedAt = now;
        return new SessionEvent.Recorded(
                new Occurrence(id.toString(), workstationCode, SEQUENCE, report.startedAt()),
                id,
                workstationCode,
                at.communityCode(),
                at.gridCode(),
                at.termAt(report.startedAt()).orElseThrow().keeper(),
                report.kind(),
                report.startedAt(),
                report.minutes(),
                report.attending(),
                madeBy,
                role);
    }

    /** True when the same unit says the same again. */
    boolean says(String code, SessionReport what, AccessScope by) {
        return workstationCode.equals(code) && report.equals(what) && madeBy.equals(by.unit());
    }

    public UUID id() {
        return id;
    }

    public String workstationCode() {
        return workstationCode;
    }

    public SessionReport report() {
        return report;
    }

    public String madeBy() {
        return madeBy;
    }

    public String role() {
        return role;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
