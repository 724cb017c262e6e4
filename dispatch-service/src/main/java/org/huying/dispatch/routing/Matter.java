package org.huying.dispatch.routing;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.timelimit.Urgency;

/**
 * What the routing rules look at: what it is about, how pressing it is, where it is, and when it was heard.
 *
 * @param concernId its own, so that it is no earlier case of itself
 * @param nature    as intake tells it; one that is not known here meets no condition on natures
 */
public record Matter(UUID concernId, String topic, String nature, Urgency urgency, Place place, Instant heardAt) {
    /**
     * Where it is, as far as rules look.
     *
     * @param gridCode null where the grid is not known
     * @param zone     part of an estate (区), null where none was told
     * @param building null outside of buildings
     */
    public record Place(String communityCode, String gridCode, String zone, String building) {}

    /** True for the topic itself and everything below it in the tree. */
    public boolean isAbout(String branch) {
        return topic.equals(branch) || topic.startsWith(branch + ".");
    }
}
