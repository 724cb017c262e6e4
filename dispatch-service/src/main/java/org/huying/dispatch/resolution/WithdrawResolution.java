package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What was resolved need not be done any more (撤销). */
@ApplicationScoped
public class WithdrawResolution {
    private final ResolutionBook book;

    WithdrawResolution(ResolutionBook book) {
        this.book = book;
    }

    @Transactional
    public Resolution handle(ResolutionCommand command, String reason) {
        return book.move(command, (resolution, now) -> resolution.withdraw(reason, command.caller(), now));
    }
}
