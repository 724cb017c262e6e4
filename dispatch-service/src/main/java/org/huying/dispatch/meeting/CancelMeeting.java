package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A meeting that was called will not take place. */
@ApplicationScoped
public class CancelMeeting {
    private final MeetingBook book;

    CancelMeeting(MeetingBook book) {
        this.book = book;
    }

    @Transactional
    public Meeting handle(MeetingCommand command, String reason) {
        return book.move(command, (meeting, now) -> meeting.cancel(reason, command.caller(), now));
    }
}
