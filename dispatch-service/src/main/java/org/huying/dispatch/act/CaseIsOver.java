package org.huying.dispatch.act;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The case is closed: nobody can be urged, supervised or called to it. */
public class CaseIsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    CaseIsOver(String number) {
        super(Kind.CONFLICT, "case-is-over", number + " 已结案", number + " is closed");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", List.of());
    }
}
