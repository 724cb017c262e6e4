package org.huying.dispatch.routing;

import java.util.Optional;
import org.huying.dispatch.directory.Directory;

/** One rule of the book: it names an owner, or leaves the matter to the next rule. */
interface RoutingPolicy {
    /** Its name in decisions, for example {@code vendors-to-squadron}. */
    String name();

    /** Why, Chinese first. */
    String reason();

    Optional<Owner> owner(Matter matter, Directory directory);
}
