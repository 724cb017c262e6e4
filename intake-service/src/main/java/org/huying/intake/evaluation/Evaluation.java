package org.huying.intake.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.intake.concern.Concern;
import org.huying.intake.progress.Closing;

/**
 * What one reporter says of one closing (诉求人自评); their last word counts. Where concerns were merged, each reporter
 * has their own.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "concern_number")
    private String concernNumber;

    @Column(name = "community_code")
    private String communityCode;

    @Column(name = "grid_code")
    private String gridCode;

    @Column(name = "closed_concern_id")
    private UUID closedConcernId;

    private int round;

    @Column(name = "closed_at")
    private Instant closedAt;

    private long revision;

    @Version
    private long version;

    @Embedded
    private Said said;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    protected Evaluation() {}

    Evaluation(Concern concern, Closing closing) {
        this.id = EventIds.next();
        this.concernId = concern.id();
        this.concernNumber = concern.number();
        this.communityCode = concern.address().communityCode();
        this.gridCode = concern.address().gridCode();
        this.closedConcernId = closing.concernId();
        this.round = closing.round();
        this.closedAt = closing.at();
    }

    /** Whatever was said before is overwritten. */
    EvaluationEvent.Evaluated say(Said word, String actorRole, Instant now) {
        said = word;
        evaluatedAt = now;
        revision++;
        return new EvaluationEvent.Evaluated(
                new Occurrence(id.toString(), concernNumber, revision, now),
                id,
                concernId,
                concernNumber,
                communityCode,
                gridCode,
                closedConcernId,
                round,
                closedAt,
                word.contacted(),
                word.solved(),
                word.satisfied(),
                actorRole);
    }

    void rewrite(UnaryOperator<String> without) {
        said = said.rewritten(without);
    }

    /** Of the newest of its events. */
    ConsistencyToken token() {
        return new ConsistencyToken("huying.concerns", id.toString(), revision);
    }

    boolean isOf(Closing closing) {
        return closedConcernId.equals(closing.concernId()) && round == closing.round();
    }

    public String concernNumber() {
        return concernNumber;
    }

    public int round() {
        return round;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public long revision() {
        return revision;
    }

    public Said said() {
        return said;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }
}
