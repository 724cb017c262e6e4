package org.huying.dispatch.reopening;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Its concern was merged after the request: under this number nothing is handled any more. */
public class CaseGoesOnElsewhere extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String mergedInto;

    CaseGoesOnElsewhere(String number, String mergedInto) {
        super(
                Kind.CONFLICT,
                "case-goes-on-elsewhere",
                number + " 已并入 " + mergedInto + "，不能重办；请在 " + mergedInto + " 上办理，并答复诉求人",
                number + " was merged into " + mergedInto + " and is not reopened; go on with that one, and decline "
                        + "with a reason that says so");
        this.mergedInto = mergedInto;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("mergedInto", mergedInto);
    }
}
