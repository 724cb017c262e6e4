package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The unit takes on what was resolved (签收). */
@ApplicationScoped
public class AcceptResolution {
    private final ResolutionBook book;

    AcceptResolution(ResolutionBook book) {
        this.book = book;
    }

    @Transactional
    public Resolution handle(ResolutionCommand command) {
        return book.move(command, (resolution, now) -> resolution.accept(command.caller(), now));
    }
}
