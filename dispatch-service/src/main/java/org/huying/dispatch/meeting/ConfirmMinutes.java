package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The minutes are confirmed and stay as they are. */
@ApplicationScoped
public class ConfirmMinutes {
    private final MeetingBook book;

    ConfirmMinutes(MeetingBook book) {
        this.book = book;
    }

    @Transactional
    public Meeting handle(MeetingCommand command) {
        return book.move(command, (meeting, now) -> meeting.confirm(command.caller(), now));
    }
}
