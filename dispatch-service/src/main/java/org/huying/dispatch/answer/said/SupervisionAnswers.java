package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.supervision.ReadSupervisions;
import org.huying.dispatch.supervision.ReportBack;
import org.huying.dispatch.supervision.Supervision;
import org.huying.dispatch.supervision.SupervisionCommand;

/** What a supervised unit says. */
@ApplicationScoped
class SupervisionAnswers implements AnswerSource {
    private final ReadSupervisions supervisions;
    private final ReportBack report;

    SupervisionAnswers(ReadSupervisions supervisions, ReportBack report) {
        this.supervisions = supervisions;
        this.report = report;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(new AnswerKind<>(
                "answer.supervision-report.v1",
                CallSaid.SupervisionReport.class,
                (said, caller) -> moved(report.handle(command(said, caller), said.report()))));
    }

    private SupervisionCommand command(AnswerData said, AccessScope caller) {
        Supervision now = supervisions.one(said.number(), caller);
        return new SupervisionCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(Supervision moved) {
        return new Moved(moved.number(), moved.about().caseId(), moved.sequence());
    }
}
