package org.huying.dispatch.meeting;

import java.util.Optional;
import java.util.UUID;

/** Which meetings a list asks for. */
public record MeetingFilter(
        Optional<MeetingKind> kind,
        Optional<String> community,
        Optional<MeetingStatus> status,
        Optional<UUID> before) {}
