package org.huying.dispatch.answer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.notice.Notices;

/** Tells a unit what became of its answer, in the transaction in which that is decided, and the house what it may not miss. */
@ApplicationScoped
class OutcomeNews {
    private final Notices notices;
    private final AuditTrail audit;
    private final MeterRegistry meters;

    OutcomeNews(Notices notices, AuditTrail audit, MeterRegistry meters) {
        this.notices = notices;
        this.audit = audit;
        this.meters = meters;
    }

    void tell(RecordedAnswer taken, Moved moved) {
        var content = new AnswerTaken(taken.eventId(), taken.type(), moved.number(), moved.sequence());
        tell(taken, moved.number(), moved.matter().toString(), content);
    }

    /** In an order of its own: a refusal waits for nothing that is told of a case. */
    void tell(RecordedAnswer refused, ProblemTold problem, Refusal why) {
        var content = new AnswerRefused(refused.eventId(), refused.record(), refused.type(), refused.number(), problem);
        String subject = refused.number() != null ? refused.number() : refused.unit();
        tell(refused, subject, refused.id().toString(), content);
        boolean audited = why.kind() == Refusal.Kind.NOT_ALLOWED || why instanceof HiddenFromCaller;
        if (audited) audit.add(entry(refused, why));
    }

    private void tell(RecordedAnswer answer, String subject, String orderKey, NoticeContent content) {
        notices.tell(new Notice(answer.unit(), subject, orderKey, null, null, answer.receivedAt(), content));
        meters.counter(
                        "huying.answers",
                        "way",
                        answer.way().name(),
                        "outcome",
                        answer.outcome().name())
                .increment();
    }

    /** As over REST: whoever reaches for what is not theirs stands in the audit log. */
    private static AuditEntry entry(RecordedAnswer refused, Refusal why) {
        return new AuditEntry(
                TakeAnswer.subject(refused.unit()),
                Role.Names.PARTNER,
                refused.type(),
                refused.number(),
                AuditEntry.REFUSED,
                why.slug());
    }
}
