package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Attended;

/** That a unit was at a shift: a fact under the id its phone gave it, never changed. */
@Entity
@Table(name = "shift_attendance")
public class Attendance {
    @Id
    private UUID id;

    @Column(name = "joint_action_id")
    private UUID jointActionId;

    @Column(name = "shift_id")
    private UUID shiftId;

    private LocalDate night;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    private int staff;

    @Column(name = "came_at")
    private Instant at;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private long sequence;

    protected Attendance() {}

    Attendance(JointActionEvent.Attended told, Instant now) {
        this.id = told.attendanceId();
        this.jointActionId = told.of().jointActionId();
        this.shiftId = told.shiftId();
        this.night = told.night();
        this.unitCode = told.unit();
        this.unitKind = told.unitKind();
        this.staff = told.staff();
        this.at = told.occurrence().time();
        this.leftAt = told.leftAt();
        this.recordedAt = now;
        this.sequence = told.occurrence().sequence();
    }

    boolean tellsOf(UUID action, UUID shift, Presence seen) {
        return jointActionId.equals(action)
                && shiftId.equals(shift)
                && presence().equals(seen);
    }

    public Presence presence() {
        return new Presence(unitCode, staff, at, leftAt);
    }

    public Attended attended() {
        return new Attended(id, shiftId, unitKind, unitCode, staff);
    }

    public UUID id() {
        return id;
    }

    public UUID shiftId() {
        return shiftId;
    }

    public LocalDate night() {
        return night;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    long sequence() {
        return sequence;
    }
}
