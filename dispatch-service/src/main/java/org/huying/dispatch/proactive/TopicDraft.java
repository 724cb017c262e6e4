package org.huying.dispatch.proactive;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to take up.
 *
 * @param hotSpot    null where they begin from nothing; then place, topic and reason are given
 * @param coHandlers codes of units that help
 */
public record TopicDraft(
        UUID hotSpot, HotPlace place, String topic, String reason, String lead, List<String> coHandlers) {}
