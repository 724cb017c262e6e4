package org.huying.dispatch.whistle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.act.AddressedUnit;

/** The call to one unit. Changed only through its {@link Whistle}. */
@Entity
@Table(name = "whistle_call")
public class WhistleCall {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "whistle_id")
    private Whistle whistle;

    private int place;

    @Embedded
    private AddressedUnit unit;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Column(name = "reported_in_at")
    private Instant reportedInAt;

    private String result;

    @Column(name = "result_at")
    private Instant resultAt;

    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "caller_score"))
    @AttributeOverride(name = "words", column = @Column(name = "caller_words"))
    private Rating byCaller;

    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "unit_score"))
    @AttributeOverride(name = "words", column = @Column(name = "unit_words"))
    private Rating byUnit;

    protected WhistleCall() {}

    WhistleCall(Whistle whistle, int place, AddressedUnit unit) {
        this.id = EventIds.next();
        this.whistle = whistle;
        this.place = place;
        this.unit = unit;
        this.status = CallStatus.CALLED;
    }

    void reportIn(Instant now) {
        CallMove move = status == CallStatus.EXPIRED ? CallMove.REPORT_IN_LATE : CallMove.REPORT_IN;
        status = move.from(status);
        reportedInAt = now;
    }

    void expire() {
        status = CallMove.EXPIRE.from(status);
    }

    void give(String what, Instant now) {
        result = what;
        resultAt = now;
    }

    void rateUnit(Rating rating) {
        byCaller = rating;
    }

    void rateCaller(Rating rating) {
        byUnit = rating;
    }

    boolean isTo(String unitCode) {
        return unit.code().equals(unitCode);
    }

    boolean isAwaited() {
        return status == CallStatus.CALLED;
    }

    /** What the caller owes: a rating of a unit that came. */
    boolean awaitsCaller() {
        return status.hasCome() && byCaller == null;
    }

    /** Both have said what they think of each other, or there was nobody to rate. */
    boolean isEvaluated() {
        return !status.hasCome() || (byCaller != null && byUnit != null);
    }

    public AddressedUnit unit() {
        return unit;
    }

    public CallStatus status() {
        return status;
    }

    public Instant reportedInAt() {
        return reportedInAt;
    }

    public String result() {
        return result;
    }

    public Instant resultAt() {
        return resultAt;
    }

    public Rating byCaller() {
        return byCaller;
    }

    public Rating byUnit() {
        return byUnit;
    }
}
