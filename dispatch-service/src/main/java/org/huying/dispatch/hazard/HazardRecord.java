package org.huying.dispatch.hazard;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.hazard.listing.ListingStatus;
import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.hazard.place.Point;

/** What is on record of a hazard point; {@link Hazard} alone changes it. */
@MappedSuperclass
public abstract class HazardRecord {
    @Id
    private UUID id;

    private String number;
    private long serial;
    private long sequence;

    @Version
    private long version;

    @Embedded
    private CaseInQuestion about;

    @Embedded
    private HazardPlace place;

    @Embedded
    private Point point;

    @Enumerated(EnumType.STRING)
    private HazardKind kind;

    private String description;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Enumerated(EnumType.STRING)
    HazardStatus status;

    int round;

    @Column(name = "found_at")
    Instant foundAt;

    @Embedded
    AddressedUnit responsible;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "survey_unit_kind"))
    @AttributeOverride(name = "code", column = @Column(name = "survey_unit_code"))
    @AttributeOverride(name = "name", column = @Column(name = "survey_unit_name"))
    AddressedUnit surveyUnit;

    @Embedded
    Measures measures;

    @Embedded
    Progress progress;

    String reason;

    @Column(name = "overdue_told")
    boolean overdueTold;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hazard_round", joinColumns = @JoinColumn(name = "hazard_id"))
    @OrderBy("round")
    List<PastRound> pastRounds = new ArrayList<>();

    protected HazardRecord() {}

    HazardRecord(Origin origin, Finding found) {
        this.id = EventIds.next();
        this.number = origin.number();
        this.serial = origin.serial();
        this.about = origin.about();
        this.place = found.place();
        this.point = found.point();
        this.kind = found.kind();
        this.grade = found.grade();
        this.description = found.description();
    }

    /** Of the five, those that are not secured; a general hazard needs two of them (五落实). */
    Set<Readiness> unsecured() {
        Set<Readiness> missing = EnumSet.noneOf(Readiness.class);
        if (responsible == null) missing.add(Readiness.RESPONSIBILITY);
        if (dueAt() == null) missing.add(Readiness.DUE_DATE);
        if (grade == Grade.GENERAL) return missing;
        if (measures == null || measures.measures() == null) missing.add(Readiness.MEASURES);
        if (measures == null || measures.funds() == null) missing.add(Readiness.FUNDS);
        if (measures == null || measures.interimControl() == null) missing.add(Readiness.INTERIM_CONTROL);
        return missing;
    }

    /** By the clock, whether it was told yet or not. */
    public boolean isOverdue(Instant now) {
        return status.awaitsRectification() && dueAt() != null && now.isAfter(dueAt());
    }

    boolean isVisibleTo(AccessScope caller) {
        return isOf(responsible, caller) || isOf(surveyUnit, caller) || ActScope.covers(caller, about);
    }

    static boolean isOf(AddressedUnit unit, AccessScope caller) {
        return unit != null && unit.code().equals(caller.unit());
    }

    static String codeOf(AddressedUnit unit) {
        return unit == null ? null : unit.code();
    }

    Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    HazardReference reference(String role) {
        return new HazardReference(
                id,
                number,
                about,
                about.tellable(place.words()),
                kind,
                grade,
                status,
                round,
                foundAt,
                dueAt(),
                codeOf(responsible),
                codeOf(surveyUnit),
                listingStatus() == ListingStatus.LISTED,
                role);
    }

    public abstract ListingStatus listingStatus();

    /** Facts of a later instant are facts of this round; in the first round, all are. */
    Instant roundBegan() {
        return round == 1 ? Instant.EPOCH : progress.beganAt();
    }

    public Instant dueAt() {
        return measures == null ? null : measures.dueAt();
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

    public CaseInQuestion about() {
        return about;
    }

    public HazardPlace place() {
        return place;
    }

    public Point point() {
        return point;
    }

    public HazardKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public Grade grade() {
        return grade;
    }

    public HazardStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public AddressedUnit responsible() {
        return responsible;
    }

    public AddressedUnit surveyUnit() {
        return surveyUnit;
    }

    public Measures measures() {
        return measures;
    }

    public Progress progress() {
        return progress;
    }

    public String reason() {
        return reason;
    }

    public List<PastRound> pastRounds() {
        return List.copyOf(pastRounds);
    }
}
