package org.huying.dispatch.jointaction;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Nothing happens under a plan that was never adopted. */
public class NotAdopted extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    NotAdopted(String number, JointActionStatus status) {
        super(
                Kind.CONFLICT,
                "not-adopted",
                number + " 的计划尚未确认，确认后再上报",
                "the plan of " + number + " is not adopted; adopt it, then send this again");
        allowed = JointActionMove.allowedFrom(status).stream().map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
