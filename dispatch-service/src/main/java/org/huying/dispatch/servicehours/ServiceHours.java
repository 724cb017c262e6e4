package org.huying.dispatch.servicehours;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;

/**
 * One version of when an organisation is open to people (服务时间), from a day on. A fact about the organisation that is
 * read by those who want to go there; no deadline is ever counted by it (domain.md §1).
 */
@Entity
@Table(name = "service_hours")
public class ServiceHours {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    private UUID id;

    private long sequence;

    @Version
    private long version;

    @Embedded
    private AddressedUnit unit;

    @Enumerated(EnumType.STRING)
    private ServiceHoursStatus status;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** Whether it began as a pilot and was not made permanent. */
    private boolean trial;

    @Column(name = "resolution_number")
    private String resolution;

    private String reason;

    @Column(name = "set_at")
    private Instant setAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_interval", joinColumns = @JoinColumn(name = "service_hours_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<OpenInterval> intervals = new ArrayList<>();

    protected ServiceHours() {}

    ServiceHours(AddressedUnit unit, HoursPlan plan) {
        this.id = EventIds.next();
        this.unit = unit;
        this.validFrom = plan.validFrom();
        this.validTo = plan.validTo();
        this.trial = plan.isPilot();
        this.resolution = plan.resolution();
        this.intervals.addAll(plan.week().intervals());
    }

    ServiceHoursEvent.Set set(AccessScope by, Instant now) {
        status = trial ? ServiceHoursStatus.PILOT : ServiceHoursStatus.PERMANENT;
        setAt = now;
        return new ServiceHoursEvent.Set(next(now), state(by.actingRole()));
    }

    /** The pilot proved itself: its hours stay. */
    ServiceHoursEvent.MadePermanent makePermanent(String why, AccessScope by, Instant now) {
        ServiceHoursStatus after = ServiceHoursMove.MAKE_PERMANENT.from(status);
        if (!validTo.isAfter(dayOf(now))) throw new PilotIsOver(this);
        status = after;
        trial = false;
        validTo = null;
        reason = why;
        return new ServiceHoursEvent.MadePermanent(next(now), state(by.actingRole()));
    }

    /** The pilot is ended: today's hours were announced and stay, tomorrow's are as they were without it. */
    ServiceHoursEvent.Withdrawn withdraw(String why, AccessScope by, Instant now) {
        ServiceHoursStatus after = ServiceHoursMove.WITHDRAW.from(status);
        if (!validTo.isAfter(dayOf(now))) throw new PilotIsOver(this);
        status = after;
        LocalDate tomorrow = dayOf(now).plusDays(1);
        validTo = tomorrow.isAfter(validFrom) ? tomorrow : validFrom;
        reason = why;
        return new ServiceHoursEvent.Withdrawn(next(now), state(by.actingRole()));
    }

    /** Others take its place from that day on; what it said before stays. */
    void endBefore(LocalDate day) {
        validTo = day;
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether somebody is there at that instant, as far as these hours tell. */
    public boolean areOpenAt(Instant instant) {
        return holdsOn(dayOf(instant)) && week().areOpenAt(LocalDateTime.ofInstant(instant, ZONE));
    }

    public WeeklyHours week() {
        return new WeeklyHours(intervals);
    }

    private Occurrence next(Instant now) {
        return new Occurrence("service-hours:" + id, unit.code() + "/" + validFrom, ++sequence, now);
    }

    private ServiceHoursState state(String role) {
        return new ServiceHoursState(
                id, unit.code(), status, validFrom, pilotUntil(), week().intervals(), resolution, role);
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public ServiceHoursStatus status() {
        return status;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it no longer holds; null while no end is known. */
    public LocalDate validTo() {
        return validTo;
    }

    /** The last day of a pilot, also of one that was withdrawn; null for hours that stay and for what never began. */
    public LocalDate pilotUntil() {
        return trial && validTo.isAfter(validFrom) ? validTo.minusDays(1) : null;
    }

    public boolean isTrial() {
        return trial;
    }

    public String resolution() {
        return resolution;
    }

    public String reason() {
        return reason;
    }

    public Instant setAt() {
        return setAt;
    }
}
