package org.huying.dispatch.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;

/** What a case file has on record of its way so far. Written to by the moves of {@link CaseFile} alone. */
@MappedSuperclass
abstract class CaseRecord extends CaseCover {
    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private int round = 1;

    @Embedded
    private Owner owner;

    @Column(name = "first_receiver")
    private String firstReceiver;

    @Embedded
    private Routed routed;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "first_contact_at")
    private Instant firstContactAt;

    @Embedded
    private Returns returns = Returns.NONE;

    @Embedded
    private Supplements supplements = Supplements.NONE;

    @Embedded
    private FollowUp followUp;

    @Column(name = "recurrence_of")
    private String recurrenceOf;

    @Embedded
    private Ending ending;

    @Column(name = "merged_into")
    private String mergedInto;

    /** Read only where there was one before: hardly a case has a second round. */
    @ElementCollection
    @CollectionTable(name = "case_round", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("number")
    private List<Round> earlierRounds = new ArrayList<>();

    protected CaseRecord() {}

    CaseRecord(HeardConcern concern) {
        super(concern);
    }

    void stands(CaseStatus now) {
        status = now;
    }

    void belongsTo(Owner unit) {
        owner = unit;
    }

    /** Whoever has it first stays coordinator wherever the case goes (首接负责). */
    void routedBy(RoutingDecision decision, Instant now) {
        routed = Routed.by(decision, now);
        firstReceiver = decision.owner().code();
    }

    void filed(Instant now) {
        filedAt = now;
    }

    void contacted(Instant at) {
        firstContactAt = at;
    }

    void returned(Returns counted) {
        returns = counted;
    }

    void supplemented(Instant at) {
        supplements = supplements.another(at);
    }

    void answered(FollowUp answers) {
        followUp = answers;
    }

    void recursFrom(String earlierNumber) {
        recurrenceOf = earlierNumber;
    }

    /** @param survivor number of the concern with which it goes on; null when it goes on by itself */
    void goesOnWith(String survivor) {
        mergedInto = survivor;
    }

    void endedBy(Ending how) {
        ending = how;
    }

    /** Views are made after the transaction; what they show has to be there. */
    void readEarlierRounds() {
        if (round > 1) Hibernate.initialize(earlierRounds);
    }

    /** What was learned in the round so far is kept; the next begins with nothing. */
    void nextRound(Instant dispatchedAt, Instant handledAt) {
        Hibernate.initialize(earlierRounds);
        earlierRounds.add(new Round(round, dispatchedAt, firstContactAt, handledAt, closedAt(), followUp, outcome()));
        round++;
        firstContactAt = null;
        followUp = null;
        ending = null;
    }

    public CaseStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Owner owner() {
        return owner;
    }

    /** Code of the unit that had it first and stays coordinator; null before dispatch. */
    public String firstReceiver() {
        return firstReceiver;
    }

    /** How it came to its first unit; null before dispatch. */
    public Routed routed() {
        return routed;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant firstContactAt() {
        return firstContactAt;
    }

    public Returns returns() {
        return returns;
    }

    /** How often more was said of its concern, and when last. */
    public Supplements supplements() {
        return supplements;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public String recurrenceOf() {
        return recurrenceOf;
    }

    /** Number of the concern with which its concern was merged; null when it goes by itself. */
    public String mergedInto() {
        return mergedInto;
    }

    /** Null while the case is open. */
    public Ending ending() {
        return ending;
    }

    public Instant closedAt() {
        return ending == null ? null : ending.at();
    }

    public Outcome outcome() {
        return ending == null ? null : ending.outcome();
    }

    public List<Round> earlierRounds() {
        return round == 1 ? List.of() : List.copyOf(earlierRounds);
    }
}
