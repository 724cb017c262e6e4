package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The convener's side agrees that it is done (确认). */
@ApplicationScoped
public class ConfirmResolution {
    private final ResolutionBook book;

    ConfirmResolution(ResolutionBook book) {
        this.book = book;
    }

    @Transactional
    public Resolution handle(ResolutionCommand command) {
        return book.move(command, (resolution, now) -> resolution.confirm(command.caller(), now));
    }
}
