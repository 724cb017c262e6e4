package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.deadline.ClockEvent;
import org.huying.dispatch.deadline.DeadlineEvent;
import org.huying.dispatch.deadline.DeadlineEvent.Due;
import org.huying.dispatch.deadline.ExemptionEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.task.TaskNotice.Changed;

/**
 * What comes of a case's clock: that time is running out for the unit that leads, and for all who are at work when a
 * deadline moves.
 */
@ApplicationScoped
public class ClockNotices implements NoticeSource {
    static final Meanings<ClockEvent, CaseTelling> MEANINGS = Meanings.<ClockEvent, CaseTelling>of(ClockEvent.class)
            // Told with the task itself, which is given in the same transaction.
            .nobody(DeadlineEvent.Started.class)
            .on(DeadlineEvent.Near.class, (event, of) -> near(event.due(), of))
            .on(DeadlineEvent.Missed.class, (event, of) -> missed(event.due(), of))
            // For those who stand above the unit.
            .nobody(DeadlineEvent.Escalated.class)
            .on(DeadlineEvent.Recomputed.class, (event, of) -> all(TaskChange.DEADLINE_RECOMPUTED, of))
            .on(DeadlineEvent.Resumed.class, (event, of) -> all(TaskChange.RESUMED, of))
            .on(ExemptionEvent.ExtensionRequested.class, (event, of) -> lead(TaskChange.EXTENSION_REQUESTED, of))
            .on(ExemptionEvent.Extended.class, (event, of) -> all(TaskChange.EXTENSION_APPROVED, of))
            .on(ExemptionEvent.ExtensionRejected.class, (event, of) -> lead(TaskChange.EXTENSION_REJECTED, of))
            .on(ExemptionEvent.DeferralRequested.class, (event, of) -> lead(TaskChange.DEFERRAL_REQUESTED, of))
            .on(ExemptionEvent.Deferred.class, (event, of) -> all(TaskChange.DEFERRAL_APPROVED, of))
            .on(ExemptionEvent.DeferralRejected.class, (event, of) -> lead(TaskChange.DEFERRAL_REJECTED, of))
            // Of the rates, not of the work.
            .nobody(ExemptionEvent.ExclusionRequested.class)
            .on(ExemptionEvent.Excluded.class, (event, of) -> lead(TaskChange.EXCLUDED, of))
            .nobody(ExemptionEvent.ExclusionRejected.class);

    private final Standing standing;
    private final TaskSheets sheets;

    public ClockNotices(Standing standing, TaskSheets sheets) {
        this.standing = standing;
        this.sheets = sheets;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).filter(this::concernsPartners).stream().flatMap(told -> {
            CaseFile file = standing.of(CaseFile.class, told.of().caseId());
            return MEANINGS.tell(told, new CaseTelling(file, told.occurrence().time(), standing, sheets));
        });
    }

    /** Most clocks that ring are of units which are told nothing: their cases need not be read. */
    private boolean concernsPartners(ClockEvent event) {
        boolean ofLeadAlone = event instanceof DeadlineEvent.Near || event instanceof DeadlineEvent.Missed;
        return !ofLeadAlone || standing.isPartner(event.unit());
    }

    private static Stream<Notice> near(Due due, CaseTelling of) {
        return of.lead(task -> new TaskNotice.DeadlineNear(due.measure(), due.dueAt(), task));
    }

    private static Stream<Notice> missed(Due due, CaseTelling of) {
        return of.lead(task -> new TaskNotice.DeadlineMissed(due.measure(), due.dueAt(), task));
    }

    private static Stream<Notice> all(TaskChange change, CaseTelling of) {
        return of.atWork(task -> Changed.by(change, task));
    }

    private static Stream<Notice> lead(TaskChange change, CaseTelling of) {
        return of.lead(task -> Changed.by(change, task));
    }
}
