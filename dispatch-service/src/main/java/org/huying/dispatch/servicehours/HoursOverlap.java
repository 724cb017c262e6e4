package org.huying.dispatch.servicehours;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Two versions would hold at the same time. */
public class HoursOverlap extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> known;

    HoursOverlap(ServiceHours other) {
        super(
                Kind.CONFLICT,
                "hours-overlap",
                "与自 " + other.validFrom() + " 起的" + (other.isTrial() ? "试点" : "安排") + "重叠；试点请先转正或撤回，已有安排请自其后起",
                "overlaps the hours from " + other.validFrom()
                        + " on; decide upon a pilot first, and begin after what is planned");
        known = Map.of("serviceHoursId", other.id(), "validFrom", other.validFrom());
    }

    @Override
    public Map<String, Object> members() {
        return known;
    }
}
