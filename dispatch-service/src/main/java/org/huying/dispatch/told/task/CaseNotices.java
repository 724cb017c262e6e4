package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CoHandlingEvent;
import org.huying.dispatch.casefile.EndingEvent;
import org.huying.dispatch.casefile.HandoverEvent;
import org.huying.dispatch.casefile.MergingEvent;
import org.huying.dispatch.casefile.RoundEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.Wording;
import org.huying.dispatch.told.task.TaskNotice.Assigned;
import org.huying.dispatch.told.task.TaskNotice.Because;
import org.huying.dispatch.told.task.TaskNotice.Changed;
import org.huying.dispatch.told.task.TaskNotice.Occasion;

/** What comes of a case for the units that have its tasks. */
@ApplicationScoped
public class CaseNotices implements NoticeSource {
    static final Meanings<CaseEvent, CaseTelling> MEANINGS = Meanings.<CaseEvent, CaseTelling>of(CaseEvent.class)
            .nobody(CaseEvent.PreCheckStarted.class)
            .nobody(CaseEvent.Filed.class)
            .on(CaseEvent.Dispatched.class, (event, of) -> of.everybody(assigned(Occasion.DISPATCHED)))
            .on(CaseEvent.Accepted.class, (event, of) -> of.lead(changed(TaskChange.ACCEPTED)))
            .on(CaseEvent.FirstContact.class, (event, of) -> of.lead(changed(TaskChange.FIRST_CONTACT_RECORDED)))
            // It noted it itself, and nobody else's task is different.
            .nobody(CaseEvent.ProgressNoted.class)
            .on(CaseEvent.Handled.class, (event, of) -> of.lead(changed(TaskChange.HANDLED)))
            .on(CaseEvent.HandlingRejected.class, (event, of) -> of.lead(TaskNotice.HandlingRejected::new))
            .on(CaseEvent.Verified.class, (event, of) -> of.lead(changed(TaskChange.VERIFIED)))
            // What the reporter answered is for those who assess the unit.
            .nobody(CaseEvent.FollowedUp.class)
            .on(CaseEvent.Closed.class, CaseNotices::closed)
            .on(CoHandlingEvent.Added.class, CaseNotices::helped)
            .on(CoHandlingEvent.Accepted.class, (event, of) -> of.unit(event.unit(), changed(TaskChange.ACCEPTED)))
            .on(CoHandlingEvent.Handled.class, (event, of) -> of.unit(event.unit(), changed(TaskChange.HANDLED)))
            .on(HandoverEvent.ReturnRequested.class, (event, of) -> of.lead(changed(TaskChange.RETURN_REQUESTED)))
            .on(
                    HandoverEvent.ArbitrationRequested.class,
                    (event, of) -> of.lead(changed(TaskChange.ARBITRATION_REQUESTED)))
            .on(HandoverEvent.ReturnDeclined.class, CaseNotices::declined)
            .on(HandoverEvent.Reassigned.class, CaseNotices::reassigned)
            // Within a party group, which is no partner.
            .nobody(HandoverEvent.Delegated.class)
            .on(EndingEvent.TransferredOut.class, (event, of) -> of.ended(Because.TRANSFERRED))
            .on(EndingEvent.Voided.class, (event, of) -> of.ended(why(event)))
            // Never with a unit.
            .nobody(EndingEvent.Declined.class)
            .on(MergingEvent.Merged.class, (event, of) -> of.ended(Because.MERGED))
            .on(MergingEvent.Unmerged.class, (event, of) -> of.lead(assigned(Occasion.UNMERGED)))
            .on(RoundEvent.Reopened.class, CaseNotices::reopened)
            // The earlier case may be another unit's.
            .nobody(RoundEvent.RecurrenceLinked.class);

    private final Standing standing;
    private final TaskSheets sheets;

    public CaseNotices(Standing standing, TaskSheets sheets) {
        this.standing = standing;
        this.sheets = sheets;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> {
            CaseFile file = standing.of(CaseFile.class, told.of().caseId());
            return MEANINGS.tell(told, new CaseTelling(file, told.occurrence().time(), standing, sheets));
        });
    }

    private static Function<TaskSheet, TaskNotice> assigned(Occasion occasion) {
        return task -> new Assigned(occasion, task);
    }

    private static Function<TaskSheet, TaskNotice> changed(TaskChange change) {
        return task -> Changed.by(change, task);
    }

    private static Stream<Notice> closed(CaseEvent.Closed event, CaseTelling of) {
        return Stream.concat(
                of.everybody(task -> new TaskNotice.Closed(event.outcome(), task)),
                of.calledOff(task -> true, Because.CLOSED));
    }

    private static Stream<Notice> helped(CoHandlingEvent.Added event, CaseTelling of) {
        String helper = event.coHandler().code();
        return Stream.concat(
                of.unit(helper, assigned(Occasion.CO_HANDLER_ADDED)),
                of.othersAtWork(helper, changed(TaskChange.CO_HANDLER_ADDED)));
    }

    private static Stream<Notice> declined(HandoverEvent.ReturnDeclined event, CaseTelling of) {
        String answer = Wording.of(event.reason(), of.file().isConfidential());
        return of.lead(task -> new TaskNotice.ReturnDeclined(answer, task));
    }

    private static Stream<Notice> reassigned(HandoverEvent.Reassigned event, CaseTelling of) {
        boolean arbitrated = event.cause() == HandoverEvent.Cause.ARBITRATION;
        String now = event.owner().code();
        Stream<Notice> before = of.calledOff(task -> task.unitCode().equals(event.previousUnit()), why(event.cause()));
        Stream<Notice> after = of.unit(now, assigned(arbitrated ? Occasion.ARBITRATED : Occasion.REASSIGNED));
        Stream<Notice> others = of.othersAtWork(now, changed(TaskChange.LEAD_CHANGED));
        return Stream.of(before, after, others).flatMap(it -> it);
    }

    private static Stream<Notice> reopened(RoundEvent.Reopened event, CaseTelling of) {
        return Stream.concat(
                of.lead(task -> new TaskNotice.Reopened(event.cause(), task)),
                of.calledOff(task -> true, Because.REOPENED));
    }

    private static Because why(HandoverEvent.Cause cause) {
        return switch (cause) {
            case BY_DESK -> Because.REASSIGNED;
            case RETURN_APPROVED -> Because.RETURN_APPROVED;
            case ARBITRATION -> Because.ARBITRATED;
        };
    }

    private static Because why(EndingEvent.Voided event) {
        return switch (event.reasonCode()) {
            case WITHDRAWN_BY_REPORTER, NOT_TAKEN_ON -> Because.CALLED_OFF;
            default -> Because.VOIDED;
        };
    }
}
