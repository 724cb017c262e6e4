package org.huying.intake.concern;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Others go on under this concern's number: merged on, their reporters would be led from one to the next. */
public class OthersMergedHere extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of numbers, immutable and serializable
    private final List<String> merged;

    OthersMergedHere(Concern concern, List<String> merged) {
        super(
                Kind.CONFLICT,
                "others-merged-here",
                "已有诉求并入 " + concern.number() + "，请先撤销这些合并，或反过来合并",
                "others were merged into " + concern.number() + "; unmerge them first, or merge the other way round");
        this.merged = List.copyOf(merged);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("merged", merged);
    }
}
