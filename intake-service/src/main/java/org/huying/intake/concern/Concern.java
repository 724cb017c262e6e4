package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    @Enumerated(EnumType.STRING)
    private ConcernStatus status = ConcernStatus.REGISTERED;

    @Embedded
    private MergeDecision merger;

    protected Concern() {}

    /** @param topic the one the draft names: whether it speaks of persons decides what is confidential */
    Concern(String number, ConcernDraft draft, KnownTopic topic, TrackingCode trackingCode) {
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
                caller.actingRole());
    }

    /** It reports what another one reports (合并): that one goes on, and this one's reporter with it. */
    ConcernEvent.Merged merge(Concern survivor, String reason, AccessScope by, Instant now) {
        if (!address.communityCode().equals(survivor.address.communityCode()))
            throw new Invalid("/into", "不属同一社区，不能合并 · it is in another community");
        ConcernStatus next = ConcernMove.MERGE.from(status);
        survivor.mergedInto().ifPresent(decision -> {
            throw new SurvivorIsMerged(survivor.number, decision.survivorNumber());
        });
        status = next;
        merger = MergeDecision.merged(survivor, reason, by, now);
        return new ConcernEvent.Merged(next(now), id, number, survivor.id, survivor.number, codes(), by.actingRole());
    }

    /** It is a matter of its own after all (撤销合并). */
    ConcernEvent.Unmerged unmerge(String reason, AccessScope by, Instant now) {
        status = ConcernMove.UNMERGE.from(status);
        MergeDecision undone = merger;
        merger = MergeDecision.undone(reason, by, now);
        return new ConcernEvent.Unmerged(
                next(now), id, number, undone.survivorId(), undone.survivorNumber(), codes(), by.actingRole());
    }

    /** Whoever raised it is erased: nothing they wrote here names them any more. */
    public ConcernEvent.ReporterErased eraseReporter(UnaryOperator<String> without, String actorRole, Instant now) {
        description = without.apply(description);
        address = address.rewritten(without);
        return new ConcernEvent.ReporterErased(next(now), id, number, codes(), actorRole);
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
        return mergedInto()
                .filter(decision -> decision.survivorId().equals(other.id))
                .isPresent();
    }

    /** Compared in constant time, so that nobody learns a code letter by letter. */
    boolean hasTrackingCode(String given) {
        return MessageDigest.isEqual(
                trackingCode.getBytes(StandardCharsets.UTF_8),
                TrackingCode.normalised(given).getBytes(StandardCharsets.UTF_8));
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
    ConsistencyToken token() {
        return new ConsistencyToken(ConcernEvent.STREAM, id.toString(), sequence);
    }

    public ConcernStatus status() {
        return status;
    }

    /** What was last decided about merging it; empty when nothing ever was. */
    public Optional<MergeDecision> lastDecision() {
        return Optional.ofNullable(merger);
    }

    /** The decision by which it is merged now. */
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
