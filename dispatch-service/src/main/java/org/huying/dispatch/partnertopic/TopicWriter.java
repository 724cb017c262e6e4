package org.huying.dispatch.partnertopic;

import java.util.List;
import org.huying.dispatch.notice.GivenNotice;

/** Writes notices into a topic. */
public interface TopicWriter {
    /**
     * What was written.
     *
     * @param certain so many of them, from the first on, are in the topic for certain
     * @param failure what kept the next one out; null when all are there
     */
    record Written(int certain, String failure) {}

    /** A notice is written only after the one before it, of the same order key, was acknowledged. */
    Written write(PartnerTopic topic, List<GivenNotice> notices);
}
