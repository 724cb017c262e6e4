package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The unit says what it did (办结). */
@ApplicationScoped
public class ReportHandled {
    private final CaseFiles cases;
    private final CaseNews news;
    private final PhotosOfReports photos;
    private final Clock clock;

    ReportHandled(CaseFiles cases, CaseNews news, PhotosOfReports photos, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.photos = photos;
        this.clock = clock;
    }

    /** @param named ids of the photos that go with it, which have to be there */
    @Transactional
    public CaseFile handle(CaseCommand command, HandlingReport report, List<UUID> named) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.reportHandled(report, command.actor(), clock.instant()));
        photos.mustHold(moved, command.actor().unit(), named);
        return moved;
    }
}
