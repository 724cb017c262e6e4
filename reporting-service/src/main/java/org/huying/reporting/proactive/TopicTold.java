package org.huying.reporting.proactive;

import java.time.Instant;

/**
 * One event of a proactive topic, as far as it is read here.
 *
 * @param keptUp null but where it was closed
 */
record TopicTold(String topicId, String type, Instant time, String communityCode, Boolean keptUp) {}
