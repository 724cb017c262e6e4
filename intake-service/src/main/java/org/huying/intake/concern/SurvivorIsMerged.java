package org.huying.intake.concern;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The concern to be merged into was merged itself: the answer names the one that goes on. */
public class SurvivorIsMerged extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String survivor;

    SurvivorIsMerged(String number, String survivor) {
        super(
                Kind.CONFLICT,
                "survivor-is-merged",
                number + " 已并入 " + survivor + "，请并入 " + survivor,
                number + " was merged into " + survivor + " itself; merge into " + survivor);
        this.survivor = survivor;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("survivor", survivor);
    }
}
