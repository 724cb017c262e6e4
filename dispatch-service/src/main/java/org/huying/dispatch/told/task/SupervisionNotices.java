package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.supervision.Supervision;
import org.huying.dispatch.supervision.SupervisionEvent;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.task.SupervisionNotice.Decided;
import org.huying.dispatch.told.task.SupervisionNotice.Decision;
import org.huying.dispatch.told.task.SupervisionNotice.Supervised;

/** What an organ demands of a unit and decides upon its report (督办). */
@ApplicationScoped
public class SupervisionNotices implements NoticeSource {
    private final Standing standing;
    private final TaskSheets sheets;

    public SupervisionNotices(Standing standing, TaskSheets sheets) {
        this.standing = standing;
        this.sheets = sheets;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        if (!(event instanceof SupervisionEvent told)) return Stream.empty();
        String unit = told.of().unit();
        // The unit knows what it reported.
        if (told instanceof SupervisionEvent.Reported || !standing.isPartner(unit)) return Stream.empty();
        Supervision supervision = standing.of(Supervision.class, told.of().supervisionId());
        CaseFile file = standing.of(CaseFile.class, told.of().about().caseId());
        Letterhead head = Letterhead.of(event, file.id(), file.place().communityCode(), file.topic());
        return Stream.of(head.to(unit, content(told, supervision, taskOf(unit, file))));
    }

    private static SupervisionNotice content(SupervisionEvent event, Supervision supervision, TaskSheet task) {
        SupervisionSheet sheet = SupervisionSheet.of(supervision);
        if (event instanceof SupervisionEvent.Confirmed) return new Decided(Decision.CONFIRMED, null, sheet, task);
        if (event instanceof SupervisionEvent.Lifted) return new Decided(Decision.LIFTED, null, sheet, task);
        if (event instanceof SupervisionEvent.Rejected rejected)
            return new Decided(Decision.REJECTED, rejected.reason(), sheet, task);
        return new Supervised(sheet, task);
    }

    /** Null where another unit has it by now: the organ may still want this one's answer. */
    private TaskSheet taskOf(String unit, CaseFile file) {
        return TaskSheets.inHands(file)
                .filter(task -> task.unitCode().equals(unit))
                .map(task -> sheets.whole(file, task))
                .findFirst()
                .orElse(null);
    }
}
