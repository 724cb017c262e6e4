package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.resolution.AcceptResolution;
import org.huying.dispatch.resolution.ReadResolutions;
import org.huying.dispatch.resolution.ReportResolution;
import org.huying.dispatch.resolution.Resolution;
import org.huying.dispatch.resolution.ResolutionCommand;

/** What a unit says of what a meeting resolved. */
@ApplicationScoped
class ResolutionAnswers implements AnswerSource {
    private final ReadResolutions resolutions;
    private final AcceptResolution accept;
    private final ReportResolution report;

    ResolutionAnswers(ReadResolutions resolutions, AcceptResolution accept, ReportResolution report) {
        this.resolutions = resolutions;
        this.accept = accept;
        this.report = report;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>(
                        "answer.resolution-acceptance.v1",
                        WorkSaid.ResolutionAcceptance.class,
                        (said, caller) -> moved(accept.handle(command(said, caller)))),
                new AnswerKind<>(
                        "answer.resolution-report.v1",
                        WorkSaid.ResolutionReport.class,
                        (said, caller) -> moved(report.handle(command(said, caller), said.report()))));
    }

    private ResolutionCommand command(AnswerData said, AccessScope caller) {
        Resolution now = resolutions.one(said.number(), caller);
        return new ResolutionCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(Resolution moved) {
        return new Moved(moved.number(), moved.id(), moved.sequence());
    }
}
