package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What was said is written down (会议纪要). */
@ApplicationScoped
public class WriteMinutes {
    private final MeetingBook book;

    WriteMinutes(MeetingBook book) {
        this.book = book;
    }

    @Transactional
    public Meeting handle(MeetingCommand command, String minutes) {
        return book.move(command, (meeting, now) -> meeting.writeMinutes(minutes, command.caller(), now));
    }
}
