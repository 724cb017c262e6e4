package org.huying.dispatch.routing;

import java.util.Optional;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.Grid;

/** What happens in a known grid goes to its party group. */
record GridToPartyGroup() implements RoutingPolicy {
    @Override
    public String name() {
        return "grid-to-party-group";
    }

    @Override
    public String reason() {
        return "网格内事项由网格党小组办理 · a matter inside a grid goes to its party group";
    }

    @Override
    public Optional<Owner> owner(Matter matter, Directory directory) {
        return directory.grid(matter.gridCode()).map(Grid::partyGroup).map(Owner::of);
    }
}
