package org.huying.dispatch.referral;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A case is closed by way of a referral only once the unit has said what it found. */
public class ReferralWithoutOutcome extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String referral;
    private final ReferralStatus status;

    ReferralWithoutOutcome(Referral named) {
        super(
                Kind.CONFLICT,
                "referral-without-outcome",
                named.number() + " 尚无处置结果（" + named.status() + "），不能据此结案",
                named.number() + " is " + named.status() + " and has no outcome; the case is not closed by way of it");
        this.referral = named.number();
        this.status = named.status();
    }

    @Override
    public Map<String, Object> members() {
        List<String> moves =
                ReferralMove.allowedFrom(status).stream().map(Enum::name).toList();
        return Map.of("referral", referral, "referralMoves", moves);
    }
}
