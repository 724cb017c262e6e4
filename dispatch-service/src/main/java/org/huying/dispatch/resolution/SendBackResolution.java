package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The convener's side does not agree that it is done (退回). */
@ApplicationScoped
public class SendBackResolution {
    private final ResolutionBook book;

    SendBackResolution(ResolutionBook book) {
        this.book = book;
    }

    @Transactional
    public Resolution handle(ResolutionCommand command, String reason) {
        return book.move(command, (resolution, now) -> resolution.sendBack(reason, command.caller(), now));
    }
}
