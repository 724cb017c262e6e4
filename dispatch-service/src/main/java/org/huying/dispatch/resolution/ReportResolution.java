package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The unit reports that it is done (反馈). */
@ApplicationScoped
public class ReportResolution {
    private final ResolutionBook book;

    ReportResolution(ResolutionBook book) {
        this.book = book;
    }

    @Transactional
    public Resolution handle(ResolutionCommand command, String report) {
        return book.move(command, (resolution, now) -> resolution.report(report, command.caller(), now));
    }
}
