package org.huying.dispatch.referral;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The unit has this matter before it already; its answer comes first. */
public class AlreadyReferred extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String referral;

    AlreadyReferred(Referral open) {
        super(
                Kind.CONFLICT,
                "already-referred",
                "已移交该单位（" + open.number() + "），请等待答复或先撤回",
                open.number() + " is before that unit already; wait for its answer or withdraw it first");
        this.referral = open.number();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("referral", referral);
    }
}
