package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.task.TaskNotice.Changed;

/** What comes of a concern, as intake tells, for the units that have tasks of its case. */
@ApplicationScoped
public class ConcernNotices {
    private final Standing standing;
    private final TaskSheets sheets;

    public ConcernNotices(Standing standing, TaskSheets sheets) {
        this.standing = standing;
        this.sheets = sheets;
    }

    /** Seen by whoever has its case, and by whoever has that with which it goes on. */
    Stream<Notice> supplemented(ReceivedEvent told, UUID concernId) {
        Optional<CaseFile> own = standing.caseOfConcern(concernId);
        Optional<CaseFile> survivor =
                own.flatMap(file -> Optional.ofNullable(file.mergedInto())).flatMap(standing::caseNumbered);
        return Stream.concat(own.stream(), survivor.stream())
                .flatMap(file -> of(file, told).atWork(task -> Changed.by(TaskChange.SUPPLEMENTED, task)));
    }

    /** Never of a confidential case: no unit may read its attachments. One heard of before its case is on its sheets. */
    Stream<Notice> attachment(ReceivedEvent told, UUID concernId, ConcernAttachment which, TaskChange change) {
        return standing.caseOfConcern(concernId).filter(Predicate.not(CaseFile::isConfidential)).stream()
                .flatMap(file -> of(file, told).those(ConcernNotices::isOpen, task -> {
                    TaskAttachment attachment = change == TaskChange.ATTACHMENT_REMOVED
                            ? new TaskAttachment(which.kind(), null, null, TaskAttachment.list(file.number()))
                            : TaskAttachment.of(which, file.number());
                    return new Changed(change, attachment, task);
                }));
    }

    private static boolean isOpen(Task task) {
        return task.status() != Task.Status.HANDLED;
    }

    private CaseTelling of(CaseFile file, ReceivedEvent told) {
        return new CaseTelling(file, told.time(), standing, sheets);
    }
}
