package org.huying.dispatch.routing;

import java.util.Optional;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.UnitKind;

/** What has no known grid goes to the community. */
record PlaceToCommunity() implements RoutingPolicy {
    @Override
    public String name() {
        return "place-to-community";
    }

    @Override
    public String reason() {
        return "未明确网格，由社区办理 · no known grid, so the community has it";
    }

    @Override
    public Optional<Owner> owner(Matter matter, Directory directory) {
        return directory.unit(UnitKind.COMMUNITY, matter.communityCode()).map(Owner::of);
    }
}
