package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A co-handler says what it did. */
@ApplicationScoped
public class ReportCoHandled {
    private final CaseWork work;
    private final PhotosOfReports photos;

    ReportCoHandled(CaseWork work, PhotosOfReports photos) {
        this.work = work;
        this.photos = photos;
    }

    /** @param named ids of the photos that go with it, which have to be there */
    @Transactional
    public CaseFile handle(CaseCommand command, HandlingReport report, List<UUID> named) {
        CaseFile moved = work.moved(command, (file, by, now) -> new CoHandling(file).report(report, by, now));
        photos.mustHold(moved, command.actor().unit(), named);
        return moved;
    }
}
