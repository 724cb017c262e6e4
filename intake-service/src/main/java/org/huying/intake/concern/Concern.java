package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.topic.KnownTopic;

/** A concern (诉求): what is the matter and where, as it was heard. Who raised it is in the reporter's vault. */
@Entity
@Table(name = "concern")
public class Concern {
    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Embedded
    private Origin origin;

    @Embedded
    private Classification classification;

    private String description;
    private boolean confidential;

    @Embedded
    private Heard heard;

    @Embedded
    private Address address;

    @Column(name = "reporter_ref")
    private UUID reporterRef;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "tracking_code")
    private String trackingCode;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Embedded
    private Standing standing;

    @Column(name = "praised_unit")
    private String praisedUnit;

    protected Concern() {}

    /**
     * @param topic       the one the draft names: whether it speaks of persons decides what is confidential
     * @param praisedUnit code of the unit that is praised; null for all but a praise, and where none is named
     */
    Concern(String number, ConcernDraft draft, KnownTopic topic, String praisedUnit, TrackingCode trackingCode) {
        this.id = EventIds.next();
        this.number = number;
        this.origin = draft.origin();
        this.classification = draft.classification().under(topic);
        this.description = draft.description();
        this.confidential = draft.isConfidential(topic);
        this.address = draft.address().normalised();
        this.heard = draft.heard();
        this.reporterRef = draft.reporter() == null ? null : UUID.randomUUID();
        this.trackingCode = trackingCode.value();
        this.standing = new Standing(draft.classification().nature());
        this.praisedUnit = praisedUnit;
    }

    /** The concern is heard; the event says so without a word that could lead to the reporter. */
    ConcernEvent.Registered register(AccessScope caller, Reporter reporter, Instant now) {
        registeredBy = caller.subject();
        registeredAt = now;
        origin = origin.collectedBy(caller);
        String summary = confidential ? null : ScreenedSummary.of(description, reporter);
        return new ConcernEvent.Registered(
                next(heard().time(now)),
                id,
                number,
                origin,
                classification,
                confidential,
                place(address.screened(reporter)),
                summary,
                reporterRef,
                praisedUnit,
                caller.actingRole());
    }

    /** It reports what another one reports (合并): that one goes on, and this one's reporter with it. */
    ConcernEvent.Merged merge(Concern survivor, String reason, AccessScope by, Instant now) {
        if (!address.communityCode().equals(survivor.address.communityCode()))
            throw new Invalid("/into", "不属同一社区，不能合并 · it is in another community");
        standing.mustBeMergeable();
        survivor.mergedInto().ifPresent(decision -> {
            throw new SurvivorIsMerged(survivor.number, decision.survivorNumber());
        });
        standing.merge(MergeDecision.merged(survivor, reason, by, now));
        return new ConcernEvent.Merged(next(now), id, number, survivor.id, survivor.number, codes(), by.actingRole());
    }

    /** It is a matter of its own after all (撤销合并). */
    ConcernEvent.Unmerged unmerge(String reason, AccessScope by, Instant now) {
        MergeDecision undone = standing.unmerge(MergeDecision.undone(reason, by, now));
        return new ConcernEvent.Unmerged(
                next(now), id, number, undone.survivorId(), undone.survivorNumber(), codes(), by.actingRole());
    }

    /** Whoever raised it is erased: nothing they wrote here names them any more. */
    public ConcernEvent.ReporterErased eraseReporter(UnaryOperator<String> without, String actorRole, Instant now) {
        description = without.apply(description);
        address = address.rewritten(without);
        standing.rewrite(without);
        return new ConcernEvent.ReporterErased(next(now), id, number, codes(), actorRole);
    }

    /** It is taken on (受理). */
    ConcernEvent.Accepted accept(AccessScope by, Instant now) {
        standing.accept(by, now);
        return new ConcernEvent.Accepted(next(now), id, number, codes(), by.actingRole());
    }

    /** It is not taken on (不予受理); the explanation is the reporter's, the others learn the code alone. */
    ConcernEvent.Declined decline(DeclineReason reason, String explanation, AccessScope by, Instant now) {
        standing.decline(reason, explanation, by, now);
        return new ConcernEvent.Declined(next(now), id, number, codes(), reason, by.actingRole());
    }

    /**
     * Its reporter wants it no more (撤回).
     *
     * @param caseGoesOn because it is one with another concern, whose reporter wants it still
     */
    ConcernEvent.Withdrawn withdraw(String reason, boolean caseGoesOn, AccessScope by, Instant now) {
        standing.withdraw(reason, by, now);
        return new ConcernEvent.Withdrawn(next(now), id, number, codes(), caseGoesOn, by.actingRole());
    }

    /** It was withdrawn and went on for those merged into it; now the last of them is gone too. */
    ConcernEvent.Withdrawn abandon(AccessScope by, Instant now) {
        return new ConcernEvent.Withdrawn(next(now), id, number, codes(), false, by.actingRole());
    }

    /** More was said of it (补充); what, is with the supplement. */
    public ConcernEvent.Supplemented supplement(AccessScope by, Instant now) {
        return new ConcernEvent.Supplemented(next(now), id, number, codes(), standing.supplement(), by.actingRole());
    }

    private Occurrence next(Instant now) {
        return new Occurrence(id.toString(), number, ++sequence, now);
    }

    private Place codes() {
        return Place.codes(address);
    }

    private Place place(Address screened) {
        return confidential ? Place.of(screened) : Place.withPoint(screened);
    }

    boolean isMergedInto(Concern other) {
        return standing.isMergedInto(other.id);
    }

    boolean hasTrackingCode(String given) {
        return new TrackingCode(trackingCode).isMeantBy(given);
    }

    boolean wasRegisteredBy(AccessScope caller) {
        return !caller.isAnonymous() && registeredBy.equals(caller.subject());
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

    /** Of the newest of its events. */
    public ConsistencyToken token() {
        return new ConsistencyToken(ConcernEvent.STREAM, id.toString(), sequence);
    }

    public ConcernStatus status() {
        return standing.status();
    }

    public Standing standing() {
        return standing;
    }

    /** Code of the unit that is praised; null for all but a praise, and where none was named. */
    public String praisedUnit() {
        return praisedUnit;
    }

    /** What was last decided about merging it; empty when nothing ever was. */
    public Optional<MergeDecision> lastDecision() {
        return standing.merger();
    }

    /** The decision by which it is merged now, or was when it was withdrawn. */
    public Optional<MergeDecision> mergedInto() {
        return lastDecision().filter(decision -> decision.survivorId() != null);
    }

    /** Id of the concern as which it goes on: its own unless it is merged. */
    public UUID goesOnAs() {
        return mergedInto().map(MergeDecision::survivorId).orElse(id);
    }

    public Origin origin() {
        return origin;
    }

    public Classification classification() {
        return classification;
    }

    String description() {
        return description;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public Address address() {
        return address;
    }

    /** Pseudonym of whoever raised it; stays when they are erased. Empty where nobody was named. */
    public Optional<UUID> reporterRef() {
        return Optional.ofNullable(reporterRef);
    }

    String registeredBy() {
        return registeredBy;
    }

    String trackingCode() {
        return trackingCode;
    }

    /** When it happened and was heard, as far as that was said. */
    public Heard heard() {
        return heard == null ? Heard.NOW : heard;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
