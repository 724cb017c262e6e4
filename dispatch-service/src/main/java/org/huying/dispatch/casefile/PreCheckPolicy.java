package org.huying.dispatch.casefile;

import java.util.Set;

/**
 * Which concerns are looked at on site before a case is filed (核实): those of a nature that came anonymously through
 * one of the channels.
 */
record PreCheckPolicy(String name, String nature, Set<String> channels) {
    boolean asksFor(HeardConcern concern) {
        return nature.equals(concern.nature()) && channels.contains(concern.channel()) && concern.isAnonymous();
    }
}
