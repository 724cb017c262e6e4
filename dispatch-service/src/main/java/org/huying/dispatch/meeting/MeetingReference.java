package org.huying.dispatch.meeting;

import java.util.UUID;

/**
 * What every meeting event begins with.
 *
 * @param convener code of the unit that called it
 * @param status   the meeting's status after what happened
 */
public record MeetingReference(
        UUID meetingId,
        String number,
        MeetingKind kind,
        String communityCode,
        String convener,
        MeetingStatus status,
        String actorRole) {}
