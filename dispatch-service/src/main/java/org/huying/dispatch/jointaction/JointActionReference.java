package org.huying.dispatch.jointaction;

import java.util.List;
import java.util.UUID;

/**
 * What every event of a joint action begins with.
 *
 * @param cases       numbers of the cases it serves
 * @param communities division codes of their places, as of planning
 * @param grids       grid codes of their places, as of planning
 * @param lead        code of the unit that leads
 * @param units       codes of all units with a part in it, the lead among them
 * @param status      its status after what happened
 */
public record JointActionReference(
        UUID jointActionId,
        String number,
        List<String> cases,
        List<String> communities,
        List<String> grids,
        String lead,
        List<String> units,
        JointActionStatus status,
        String actorRole) {}
