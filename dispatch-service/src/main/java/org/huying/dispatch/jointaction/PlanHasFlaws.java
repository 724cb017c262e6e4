package org.huying.dispatch.jointaction;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A plan with flaws is adopted only by whoever names every one of them and says why. */
public class PlanHasFlaws extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> flaws;

    PlanHasFlaws(List<String> flaws) {
        super(
                Kind.CONFLICT,
                "plan-has-flaws",
                "计划有缺口、重叠或缺少单位，请修改计划，或逐项确认并说明理由",
                "the plan has flaws: mend it, or acknowledge each of them with a reason");
        this.flaws = List.copyOf(flaws);
    }

    @Override
    public Map<String, Object> members() {
        List<String> moves = List.of(JointActionMove.REPLAN.name(), JointActionMove.ADOPT.name());
        return Map.of("flaws", flaws, "allowedMoves", moves);
    }
}
