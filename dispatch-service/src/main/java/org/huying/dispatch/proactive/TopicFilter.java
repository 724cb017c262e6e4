package org.huying.dispatch.proactive;

import java.util.Optional;
import java.util.UUID;

/** Which topics a list asks for. */
public record TopicFilter(Optional<TopicStatus> status, Optional<UUID> before) {}
