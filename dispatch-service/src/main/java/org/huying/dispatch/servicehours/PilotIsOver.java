package org.huying.dispatch.servicehours;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The pilot has ended by itself: there is nothing left to decide. */
public class PilotIsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    PilotIsOver(ServiceHours pilot) {
        super(
                Kind.CONFLICT,
                "pilot-is-over",
                "试点已于 " + pilot.validTo().minusDays(1) + " 到期，请重新设置服务时间",
                "the pilot ended on " + pilot.validTo().minusDays(1) + "; set service hours anew");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", List.of());
    }
}
