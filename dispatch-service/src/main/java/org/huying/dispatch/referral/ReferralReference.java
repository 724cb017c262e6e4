package org.huying.dispatch.referral;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * What every referral event begins with.
 *
 * @param unit   code of the unit it was sent to
 * @param status the referral's status after what happened
 */
public record ReferralReference(
        UUID referralId,
        String number,
        @JsonUnwrapped CaseInQuestion about,
        String unit,
        ReferralStatus status,
        String actorRole) {}
