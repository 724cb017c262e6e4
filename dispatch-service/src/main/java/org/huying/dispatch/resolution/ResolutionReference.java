package org.huying.dispatch.resolution;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.dispatch.meeting.MeetingKind;

/**
 * What every resolution event begins with.
 *
 * @param unit   code of the unit that answers for it
 * @param dueOn  the day by whose end it is due
 * @param dueAt  the end of that day
 * @param status the resolution's status after what happened
 */
public record ResolutionReference(
        UUID resolutionId,
        String number,
        String meetingNumber,
        MeetingKind meetingKind,
        String communityCode,
        String unit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate dueOn,
        Instant dueAt,
        ResolutionStatus status,
        String actorRole) {}
