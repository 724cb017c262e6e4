package org.huying.dispatch.routing;

import java.util.Optional;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.UnitKind;

/** What is about a topic goes to the unit of a kind that is in charge of the place. */
record TopicToUnit(String name, String branch, UnitKind kind, String reason) implements RoutingPolicy {
    @Override
    public Optional<Owner> owner(Matter matter, Directory directory) {
        if (!matter.isAbout(branch)) return Optional.empty();
        return directory.unit(kind, matter.communityCode(), matter.topic()).map(Owner::of);
    }
}
