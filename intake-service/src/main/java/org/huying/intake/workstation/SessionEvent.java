package org.huying.intake.workstation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What can happen to a session. Topic {@code huying.concerns}, key = session id, subject = the workstation's code. */
public sealed interface SessionEvent extends DomainEvent {
    @Override
    default String stream() {
        return WorkstationEvent.STREAM;
    }

    /**
     * Something was held at a workstation; happened when it began, be it told much later.
     *
     * @param keeper code of the grid party group that kept the workstation then
     * @param unit   code of the unit that told of it
     */
    record Recorded(
            @JsonIgnore Occurrence occurrence,
            UUID sessionId,
            String workstationCode,
            String communityCode,
            String gridCode,
            String keeper,
            SessionKind kind,
            Instant startedAt,
            int minutes,
            int attending,
            String unit,
            String actorRole)
            implements SessionEvent {
        @Override
        public String type() {
            return "workstation.session-recorded.v1";
        }
    }
}
