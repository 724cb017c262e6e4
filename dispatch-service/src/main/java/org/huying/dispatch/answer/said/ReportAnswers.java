package org.huying.dispatch.answer.said;

import static org.huying.dispatch.answer.said.CaseAtHand.moved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.casefile.AcceptCoHandling;
import org.huying.dispatch.casefile.HandlingReport;
import org.huying.dispatch.casefile.ReportCoHandled;
import org.huying.dispatch.casefile.ReportHandled;

/** What a unit did, as lead or as co-handler. */
@ApplicationScoped
class ReportAnswers implements AnswerSource {
    private final CaseAtHand at;
    private final ReportHandled report;
    private final AcceptCoHandling acceptCoHandling;
    private final ReportCoHandled reportCoHandled;

    ReportAnswers(
            CaseAtHand at, ReportHandled report, AcceptCoHandling acceptCoHandling, ReportCoHandled reportCoHandled) {
        this.at = at;
        this.report = report;
        this.acceptCoHandling = acceptCoHandling;
        this.reportCoHandled = reportCoHandled;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>("answer.handled.v1", TaskSaid.Handled.class, this::handled),
                new AnswerKind<>(
                        "answer.co-handling-acceptance.v1",
                        TaskSaid.CoHandlingAcceptance.class,
                        (said, caller) -> moved(acceptCoHandling.handle(at.command(said, caller)))),
                new AnswerKind<>("answer.co-handling-report.v1", TaskSaid.CoHandlingReport.class, this::coHandled));
    }

    private Moved handled(TaskSaid.Handled said, AccessScope caller) {
        var did = new HandlingReport(said.internalNote(), said.publicReply());
        return moved(report.handle(at.command(said, caller), did, photos(said.photos())));
    }

    private Moved coHandled(TaskSaid.CoHandlingReport said, AccessScope caller) {
        var did = new HandlingReport(said.internalNote(), said.publicReply());
        return moved(reportCoHandled.handle(at.command(said, caller), did, photos(said.photos())));
    }

    private static List<UUID> photos(List<UUID> named) {
        return named == null ? List.of() : named;
    }
}
