package org.huying.dispatch.subscription;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A unit has as many subscriptions as it may have. */
public class TooManySubscriptions extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int most;

    TooManySubscriptions(String unit, int most) {
        super(
                Kind.CONFLICT,
                "too-many-subscriptions",
                unit + " 已有 " + most + " 个订阅，请先终止不用的",
                unit + " has " + most + " subscriptions; end one that is not needed first");
        this.most = most;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("most", most);
    }
}
