package org.huying.intake.workstation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;

/**
 * A grid party-group workstation (网格党小组工作站, domain.md §1): a place in a building, kept by a grid party group, where
 * party members study and opinions are collected. All its terms are kept, so that it can be said how it stood at any time.
 */
@Entity
@Table(name = "workstation")
public class Workstation {
    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "community_code")
    private String communityCode;

    @Column(name = "grid_code")
    private String gridCode;

    private String building;
    private String spot;

    @Enumerated(EnumType.STRING)
    private WorkstationStatus status;

    private long sequence;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workstation_term", joinColumns = @JoinColumn(name = "workstation_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<WorkstationTerm> terms = new ArrayList<>();

    protected Workstation() {}

    Workstation(WorkstationPlan plan) {
        this.id = EventIds.next();
        this.code = plan.code();
        this.name = plan.name();
        this.communityCode = plan.communityCode();
        this.gridCode = plan.gridCode();
        this.building = plan.building();
        this.spot = plan.spot();
    }

    WorkstationEvent.Opened open(String keeper, OpeningHours hours, AccessScope by, Instant now) {
        move(WorkstationMove.OPEN, keeper, hours, null, now);
        return new WorkstationEvent.Opened(next(now), state(by));
    }

    WorkstationEvent.HoursChanged changeHours(OpeningHours hours, AccessScope by, Instant now) {
        move(WorkstationMove.CHANGE_HOURS, term().keeper(), hours, null, now);
        return new WorkstationEvent.HoursChanged(next(now), state(by));
    }

    WorkstationEvent.HandedOver handOver(String keeper, AccessScope by, Instant now) {
        move(WorkstationMove.HAND_OVER, keeper, term().hours(), null, now);
        return new WorkstationEvent.HandedOver(next(now), state(by));
    }

    WorkstationEvent.Closed close(String reason, AccessScope by, Instant now) {
        move(WorkstationMove.CLOSE, term().keeper(), term().hours(), reason, now);
        return new WorkstationEvent.Closed(next(now), state(by));
    }

    WorkstationEvent.Reopened reopen(AccessScope by, Instant now) {
        move(WorkstationMove.REOPEN, term().keeper(), term().hours(), null, now);
        return new WorkstationEvent.Reopened(next(now), state(by));
    }

    private void move(WorkstationMove move, String keeper, OpeningHours hours, String reason, Instant now) {
        status = move.from(status);
        terms.add(new WorkstationTerm(now, status, keeper, hours, reason));
    }

    private Occurrence next(Instant now) {
        return new Occurrence(id.toString(), code, ++sequence, now);
    }

    private WorkstationState state(AccessScope by) {
        return new WorkstationState(
                id,
                code,
                name,
                communityCode,
                gridCode,
                building,
                spot,
                term().keeper(),
                status,
                term().hours().intervals(),
                by.actingRole());
    }

    /** How it stood at that instant; empty before it was opened. */
    public Optional<WorkstationTerm> termAt(Instant instant) {
        return terms.stream().filter(term -> !term.since().isAfter(instant)).reduce((earlier, later) -> later);
    }

    /** Whether it was there at that instant, be it within its hours or not. */
    boolean wasThereAt(Instant instant) {
        return termAt(instant)
                .filter(it -> it.status() == WorkstationStatus.OPEN)
                .isPresent();
    }

    /** Whether somebody who came at that instant found it open. */
    public boolean isOpenAt(Instant instant) {
        return wasThereAt(instant) && termAt(instant).orElseThrow().hours().areOpenAt(instant);
    }

    /** As it stands. */
    public WorkstationTerm term() {
        return terms.get(terms.size() - 1);
    }

    /** All of them, the oldest first. */
    public List<WorkstationTerm> terms() {
        return List.copyOf(terms);
    }

    /** Of the newest of its events. */
    ConsistencyToken token() {
        return new ConsistencyToken(WorkstationEvent.STREAM, id.toString(), sequence);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String communityCode() {
        return communityCode;
    }

    public String gridCode() {
        return gridCode;
    }

    public String building() {
        return building;
    }

    public String spot() {
        return spot;
    }

    public WorkstationStatus status() {
        return status;
    }

    public long sequence() {
        return sequence;
    }
}
