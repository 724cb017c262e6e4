package org.huying.dispatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.MovesLeft;
import org.huying.dispatch.casefile.Returns;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.routing.Owner;

/**
 * A case as a view shows it.
 *
 * @param sequence   the version a command is decided upon
 * @param cover      what it is about
 * @param leadStatus how far the lead has come; null before dispatch
 * @param ownTask    the task of the caller's own unit; null where it has none
 * @param deadlines  of the present round, in the order of their measures; none before dispatch
 * @param reviewAt   when a deferred case comes back; null while none is deferred
 */
public record DeskCase(
        UUID id,
        String number,
        long sequence,
        int round,
        Cover cover,
        Owner owner,
        Instant filedAt,
        Task.Status leadStatus,
        OwnTask ownTask,
        MovesLeft moves,
        List<DeskDeadline> deadlines,
        Instant reviewAt) {
    /** What is written on its cover. The summary is absent when confidential. */
    public record Cover(
            String topic, String nature, String channel, boolean confidential, String summary, CasePlace place) {}

    /** What the caller's own unit has to do. */
    public record OwnTask(Task.Part part, Task.Status status) {}

    public CaseStatus status() {
        return moves.status();
    }

    public Returns returns() {
        return moves.returns();
    }
}
