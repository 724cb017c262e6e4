package org.huying.dispatch.routing;

/** What the routing policies look at: what it is about and where it is. */
public record Matter(String topic, String nature, String communityCode, String gridCode) {
    /** True for the topic itself and everything below it in the tree. */
    boolean isAbout(String branch) {
        return topic.equals(branch) || topic.startsWith(branch + ".");
    }
}
