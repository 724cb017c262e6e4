package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.directory.KnownPlaces;

/** Where a workstation can be and who can keep it: in a grid of the directory, by the party group of a grid there. */
@ApplicationScoped
class WorkstationGround {
    private static final Pattern PARTY_GROUP = Pattern.compile("GPG-(\\d{15})");

    private final KnownPlaces places;

    WorkstationGround(KnownPlaces places) {
        this.places = places;
    }

    void mustKnow(String communityCode, String gridCode) {
        places.mustKnow(communityCode, gridCode, "/communityCode", "/gridCode");
    }

    /** One grid has one party group, which goes by the grid's code (domain.md §5). */
    void mustHaveGroup(String keeper, String communityCode) {
        var group = PARTY_GROUP.matcher(keeper);
        if (!group.matches())
            throw new Invalid("/keeper", "应为网格党小组代码 · the code of a grid party group, like GPG-520102033901001");
        places.mustKnow(communityCode, group.group(1), "/communityCode", "/keeper");
    }
}
