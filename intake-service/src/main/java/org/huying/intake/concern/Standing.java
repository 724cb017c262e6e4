package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.chassis.scope.AccessScope;

/** How it stands with a concern, and what was decided about it. Changed only through its {@link Concern}. */
@Embeddable
public class Standing {
    @Enumerated(EnumType.STRING)
    private ConcernStatus status;

    @Embedded
    private MergeDecision merger;

    @Embedded
    private IntakeDecision decision;

    @Embedded
    private Withdrawal withdrawal;

    @Column(name = "supplements")
    private int supplements;

    protected Standing() {}

    Standing(Nature nature) {
        status = nature == Nature.PRAISE ? ConcernStatus.PASSED_ON : ConcernStatus.REGISTERED;
    }

    void accept(AccessScope by, Instant now) {
        status = ConcernMove.ACCEPT.from(status);
        decision = new IntakeDecision(null, null, now, by.subject());
    }

    void decline(DeclineReason reason, String explanation, AccessScope by, Instant now) {
        status = ConcernMove.DECLINE.from(status);
        decision = new IntakeDecision(reason, explanation, now, by.subject());
    }

    void withdraw(String reason, AccessScope by, Instant now) {
        status = ConcernMove.WITHDRAW.from(status);
        withdrawal = new Withdrawal(reason, now, by.subject());
    }

    void rewrite(UnaryOperator<String> without) {
        if (withdrawal != null)
            withdrawal = new Withdrawal(without.apply(withdrawal.reason()), withdrawal.at(), withdrawal.by());
    }

    void mustBeMergeable() {
        ConcernMove.MERGE.from(status);
    }

    void merge(MergeDecision into) {
        status = ConcernMove.MERGE.from(status);
        merger = into;
    }

    /** What it was merged into until now; one that was accepted before is accepted again. */
    MergeDecision unmerge(MergeDecision undone) {
        ConcernMove move = decision == null ? ConcernMove.UNMERGE : ConcernMove.UNMERGE_ACCEPTED;
        status = move.from(status);
        MergeDecision before = merger;
        merger = undone;
        return before;
    }

    boolean isMergedInto(UUID other) {
        return status == ConcernStatus.MERGED && merger.survivorId().equals(other);
    }

    int supplement() {
        return ++supplements;
    }

    public ConcernStatus status() {
        return status;
    }

    /** How many supplements it has. */
    public int supplements() {
        return supplements;
    }

    /** What was last decided about merging it; empty when nothing ever was. */
    public Optional<MergeDecision> merger() {
        return Optional.ofNullable(merger);
    }

    /** Empty while nobody decided whether it is taken on: it is dispatched all the same. */
    public Optional<IntakeDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public List<ConcernMove> allowedMoves() {
        return ConcernMove.allowedFrom(status);
    }
}
