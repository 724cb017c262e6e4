package org.huying.intake.ledgerimport.row;

import java.util.Optional;
import org.huying.intake.topic.KnownTopic;

/** What the town calls its places and topics, for whoever reads a row. */
public interface Terms {
    /** The code of the community of that name or code. */
    Optional<String> community(String nameOrCode);

    /** The code of the community's grid of that name or code. */
    Optional<String> grid(String communityCode, String nameOrCode);

    /** The topic of that name or code. */
    Optional<KnownTopic> topic(String nameOrCode);

    /** Whether whoever imports may do so for that community. */
    boolean isOwn(String communityCode);
}
