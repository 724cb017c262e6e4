package org.huying.dispatch.supervision;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.casefile.CaseFile;

/** No unit has the case in hand now: it is not dispatched yet, reported as done, or over. */
public class NothingToUrge extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    NothingToUrge(CaseFile file) {
        super(
                Kind.CONFLICT,
                "nothing-to-urge",
                "当前状态（" + file.status() + "）没有在办单位，无需催办",
                "no unit is at work on the case while " + file.status());
        allowed = file.allowedMoves().stream().map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
