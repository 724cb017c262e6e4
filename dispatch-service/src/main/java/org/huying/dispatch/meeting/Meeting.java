package org.huying.dispatch.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;

/** A meeting (居民议事会, 党建联席会): called, held, put on record. What is resolved there is a resolution of its own. */
@Entity
@Table(name = "meeting")
public class Meeting extends MeetingRecord {
    @Id
    private UUID id;

    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "held_at")
    private Instant heldAt;

    private Integer residents;
    private String minutes;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("serial")
    private List<MeetingItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("place")
    private List<MeetingUnit> units = new ArrayList<>();

    protected Meeting() {}

    Meeting(String number, MeetingPlan plan, Convener convener, List<AddressedUnit> invited) {
        super(number, plan, convener);
        this.id = EventIds.next();
        plan.agenda().forEach(item -> agenda.add(new MeetingItem(this, agenda.size() + 1, item)));
        invited.forEach(unit -> units.add(new MeetingUnit(this, units.size(), unit, true)));
    }

    MeetingEvent.Planned plan(AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        if (kind() == MeetingKind.PARTY_JOINT_MEETING && units.isEmpty())
            throw new Invalid("/units", "党建联席会须有共建单位参加 · a joint meeting asks partner units to come");
        status = MeetingStatus.PLANNED;
        return new MeetingEvent.Planned(
                next(now),
                reference(by.actingRole()),
                beginsAt(),
                units.stream().map(unit -> unit.unit().code()).toList(),
                agenda.stream().map(MeetingEvent.AgendaItem::of).toList());
    }

    /** It took place; who came is counted by unit, residents together. */
    MeetingEvent.Held hold(Attendance attendance, AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        MeetingStatus after = MeetingMove.HOLD.from(status);
        attendance.mustBeOf(kind(), now);
        status = after;
        heldAt = attendance.heldAt();
        residents = attendance.residents();
        attendance.units().forEach(this::came);
        List<MeetingEvent.Present> present = attendance.units().stream()
                .map(it -> new MeetingEvent.Present(it.unit().code(), it.people()))
                .toList();
        return new MeetingEvent.Held(next(heldAt), reference(by.actingRole()), present, residents);
    }

    /** Where a rule asks for a majority, once for each item; before the minutes are confirmed. */
    MeetingEvent.VoteCounted count(int item, VoteCount count, VotingRules rules, AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        if (status != MeetingStatus.HELD && status != MeetingStatus.MINUTED) throw VoteRefused.notNow(this);
        MeetingItem decided = item(item);
        Requirement asked = requirement(decided, rules);
        VotingPolicy policy = asked.policy().orElseThrow(() -> VoteRefused.notAsked(this, decided));
        if (decided.vote().isPresent()) throw VoteRefused.countedBefore(this, decided);
        count.mustAddUp();
        Vote vote = Vote.of(count, asked, policy, now);
        decided.decide(vote);
        return new MeetingEvent.VoteCounted(
                next(now),
                reference(by.actingRole()),
                decided.serial(),
                count.inFavour(),
                count.against(),
                count.abstained(),
                count.entitled(),
                vote.policy(),
                vote.ruleVersion(),
                vote.passed());
    }

    /** What was said stays in dispatch. */
    MeetingEvent.Minuted writeMinutes(String text, AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        status = MeetingMove.WRITE_MINUTES.from(status);
        minutes = text;
        return new MeetingEvent.Minuted(next(now), reference(by.actingRole()));
    }

    MeetingEvent.Confirmed confirm(AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        status = MeetingMove.CONFIRM.from(status);
        return new MeetingEvent.Confirmed(next(now), reference(by.actingRole()));
    }

    MeetingEvent.Cancelled cancel(String reason, AccessScope by, Instant now) {
        convener().mustBeActedForBy(by, communityCode());
        status = MeetingMove.CANCEL.from(status);
        cancelReason = reason;
        return new MeetingEvent.Cancelled(next(now), reference(by.actingRole()));
    }

    /** Refuses a resolution on an item that was not decided the way its rule asks for. */
    public void mustHaveDecided(int item, VotingRules rules) {
        if (!status.tookPlace()) throw new NotDecided(this, "会议尚未召开", "it has not taken place");
        MeetingItem decided = item(item);
        if (requirement(decided, rules).policy().isEmpty()) return;
        Vote vote = decided.vote().orElseThrow(() -> new NotDecided(this, "该议题须先表决", "its rule asks for a vote first"));
        if (!vote.passed()) throw new NotDecided(this, "该议题表决未通过", "the vote on it failed");
    }

    /** By the rules of the day it was held on, or else is planned for. */
    public Requirement requirement(MeetingItem item, VotingRules rules) {
        return rules.of(kind(), item.matter(), heldAt == null ? beginsAt() : heldAt);
    }

    private MeetingItem item(int serial) {
        return agenda.stream()
                .filter(it -> it.serial() == serial)
                .findFirst()
                .orElseThrow(() -> new Invalid("/agendaItem", "议程中没有这一项 · no such item on the agenda"));
    }

    private void came(Attendance.Present present) {
        MeetingUnit unit = units.stream()
                .filter(it -> it.is(present.unit().code()))
                .findFirst()
                .orElseGet(() -> uninvited(present.unit()));
        unit.came(present.people());
    }

    private MeetingUnit uninvited(AddressedUnit unit) {
        MeetingUnit guest = new MeetingUnit(this, units.size(), unit, false);
        units.add(guest);
        return guest;
    }

    boolean isVisibleTo(AccessScope caller) {
        boolean hasPart =
                convener().code().equals(caller.unit()) || units.stream().anyMatch(unit -> unit.is(caller.unit()));
        return hasPart || MeetingScope.covers(caller, communityCode());
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number(), ++sequence, time);
    }

    private MeetingReference reference(String role) {
        return new MeetingReference(
                id, number(), kind(), communityCode(), convener().code(), status, role);
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public MeetingStatus status() {
        return status;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Integer residents() {
        return residents;
    }

    public String minutes() {
        return minutes;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public List<MeetingItem> agenda() {
        return List.copyOf(agenda);
    }

    public List<MeetingUnit> units() {
        return List.copyOf(units);
    }
}
