package org.huying.intake.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.scope.AccessScope;

/** That two concerns may be one (疑似重复), as found after the later was registered, until a person decides. */
@Entity
@Table(name = "merge_proposal")
public class MergeProposal {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    @Column(name = "earlier_id")
    private UUID earlierId;

    @Column(name = "earlier_number")
    private String earlierNumber;

    @Column(name = "later_id")
    private UUID laterId;

    @Column(name = "later_number")
    private String laterNumber;

    @Column(name = "community_code")
    private String communityCode;

    private int score;
    private String reasons;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Embedded
    private Settlement settlement;

    protected MergeProposal() {}

    MergeProposal(Candidate one, Candidate other, Resemblance resemblance, Instant now) {
        boolean inOrder = Pair.of(one.id(), other.id()).earlier().equals(one.id());
        Candidate earlier = inOrder ? one : other;
        Candidate later = inOrder ? other : one;
        this.id = EventIds.next();
        this.earlierId = earlier.id();
        this.earlierNumber = earlier.number();
        this.laterId = later.id();
        this.laterNumber = later.number();
        this.communityCode = earlier.at().communityCode();
        this.score = resemblance.score();
        this.reasons = Reason.written(resemblance.reasons());
        this.proposedAt = now;
        this.revision = 1;
        this.status = ProposalStatus.OPEN;
    }

    /** Refused unless somebody may still decide. */
    void mustBeOpen() {
        ProposalMove.ACCEPT.from(status);
    }

    /** The two were merged, by this proposal or without it. */
    void accept(UUID merged, AccessScope by, Instant now) {
        move(ProposalMove.ACCEPT, new Settlement(now, by.subject(), null, merged, Settlement.Cause.MERGED));
    }

    /** They are two matters, and are not proposed again. */
    void dismiss(String reason, AccessScope by, Instant now) {
        move(ProposalMove.DISMISS, new Settlement(now, by.subject(), reason, null, null));
    }

    /** One of the two goes on no more by itself. */
    void overtake(UUID concern, Settlement.Cause cause, Instant now) {
        move(ProposalMove.OVERTAKE, new Settlement(now, SYSTEM, null, concern, cause));
    }

    /** As it was before the merger that settled it. */
    void reopen() {
        move(ProposalMove.REOPEN, null);
    }

    private void move(ProposalMove move, Settlement how) {
        status = move.from(status);
        settlement = how;
        revision++;
    }

    boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }

    boolean wasSettledByMergerOf(UUID concern) {
        return settlement != null && settlement.isByMergerOf(concern);
    }

    boolean isOf(UUID one, UUID other) {
        return pair().equals(Pair.of(one, other));
    }

    Pair pair() {
        return new Pair(earlierId, laterId);
    }

    /** Id of the other of the two. */
    UUID other(UUID concern) {
        return concern.equals(earlierId) ? laterId : earlierId;
    }

    /** Into the earlier one, unless the other is named. */
    UUID mergedWhenInto(String survivor) {
        return laterNumber.equals(survivor) ? earlierId : laterId;
    }

    boolean isOfNumber(String number) {
        return number.equals(earlierNumber) || number.equals(laterNumber);
    }

    Rank rank() {
        return new Rank(score, id);
    }

    public UUID id() {
        return id;
    }

    public UUID earlierId() {
        return earlierId;
    }

    public String earlierNumber() {
        return earlierNumber;
    }

    public UUID laterId() {
        return laterId;
    }

    public String laterNumber() {
        return laterNumber;
    }

    public String communityCode() {
        return communityCode;
    }

    public int score() {
        return score;
    }

    public List<Reason> reasons() {
        return Reason.read(reasons);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public long revision() {
        return revision;
    }

    public ProposalStatus status() {
        return status;
    }

    /** Empty while it is open. */
    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }
}
