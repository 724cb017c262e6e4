package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.chassis.problem.Invalid;

/**
 * By which way, other than the handler's own work, a case came to its outcome.
 *
 * @param via            null for the ordinary way
 * @param referralNumber of the referral whose outcome settled it
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosedBy(
        @Enumerated(EnumType.STRING) @Column(name = "closed_via")
        Way via,

        @Column(name = "closed_via_referral") String referralNumber) {
    public static final ClosedBy OWN_WORK = new ClosedBy(null, null);

    /** The ways. */
    public enum Way {
        /** 移交: what another unit found and did settled it. */
        REFERRAL
    }

    /** Both or neither; and only what is resolved was resolved by something. */
    void mustFit(Outcome outcome) {
        if (via == null && referralNumber == null) return;
        if (via == null) throw new Invalid("/via", "填写移交编号时须为 REFERRAL · REFERRAL where a referral is named");
        if (referralNumber == null) throw new Invalid("/referralNumber", "必填 · required with via REFERRAL");
        if (outcome != Outcome.RESOLVED) throw new Invalid("/outcome", "经移交结案应为 RESOLVED · via REFERRAL is RESOLVED");
    }

    boolean isByReferral() {
        return via == Way.REFERRAL;
    }
}
