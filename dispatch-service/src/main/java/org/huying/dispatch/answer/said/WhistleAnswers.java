package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.whistle.GiveResult;
import org.huying.dispatch.whistle.ReadWhistles;
import org.huying.dispatch.whistle.ReportIn;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.WhistleCommand;

/** What a unit says to a whistle. */
@ApplicationScoped
class WhistleAnswers implements AnswerSource {
    private final ReadWhistles whistles;
    private final ReportIn reportIn;
    private final GiveResult result;

    WhistleAnswers(ReadWhistles whistles, ReportIn reportIn, GiveResult result) {
        this.whistles = whistles;
        this.reportIn = reportIn;
        this.result = result;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>(
                        "answer.whistle-report-in.v1",
                        CallSaid.WhistleReportIn.class,
                        (said, caller) -> moved(reportIn.handle(command(said, caller)))),
                new AnswerKind<>(
                        "answer.whistle-result.v1",
                        CallSaid.WhistleResult.class,
                        (said, caller) -> moved(result.handle(command(said, caller), said.result()))));
    }

    private WhistleCommand command(AnswerData said, AccessScope caller) {
        Whistle now = whistles.one(said.number(), caller);
        return new WhistleCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(Whistle moved) {
        return new Moved(moved.number(), moved.about().caseId(), moved.sequence());
    }
}
