package org.huying.intake.workstation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Workstations as tests need them. */
final class WorkstationFixtures {
    static final String FENGYUAN = "520102033905";
    static final String GROUP = "GPG-520102033905001";
    static final AccessScope SECRETARY = new AccessScope(
            "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of(FENGYUAN), Set.of(), "COMMUNITY-" + FENGYUAN);
    static final AccessScope WORKER =
            new AccessScope("worker", Set.of(Role.GRID_WORKER), Set.of(), Set.of(FENGYUAN + "001"), GROUP);
    static final Instant OPENED = Instant.parse("2023-09-20T00:00:00Z");
    static final OpeningHours EVENING = on(1110, 1260);
    static final OpeningHours MORNING = on(540, 720);

    private WorkstationFixtures() {}

    static Workstation workstation() {
        return new Workstation(new WorkstationPlan("WS-FY-1", "丰园3栋工作站", FENGYUAN, FENGYUAN + "001", "3栋", "一层大厅"));
    }

    static Workstation opened() {
        Workstation workstation = workstation();
        workstation.open(GROUP, EVENING, SECRETARY, OPENED);
        return workstation;
    }

    private static OpeningHours on(int from, int to) {
        return new OpeningHours(List.of(new OpenInterval(DayOfWeek.MONDAY, from, to)));
    }
}
