package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.supervision.UrgeEvent;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.task.TaskNotice.Urged;

/** That others wait for the unit (催办); what was said may be the reporter's words and is not told. */
@ApplicationScoped
public class UrgeNotices implements NoticeSource {
    private final Standing standing;
    private final TaskSheets sheets;

    public UrgeNotices(Standing standing, TaskSheets sheets) {
        this.standing = standing;
        this.sheets = sheets;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        if (!(event instanceof UrgeEvent.Made urge) || !standing.isPartner(urge.unit())) return Stream.empty();
        CaseFile file = standing.of(CaseFile.class, urge.about().caseId());
        CaseTelling of = new CaseTelling(file, urge.occurrence().time(), standing, sheets);
        return of.unit(urge.unit(), task -> new Urged(urge.number(), urge.serial(), urge.side(), task));
    }
}
