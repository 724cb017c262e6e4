package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.hazard.CompleteRectification;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardCommand;
import org.huying.dispatch.hazard.ReadHazards;
import org.huying.dispatch.hazard.StartRectification;
import org.huying.dispatch.hazard.SurveyHazard;

/** What a unit says of a hazard point. */
@ApplicationScoped
class HazardAnswers implements AnswerSource {
    private final ReadHazards hazards;
    private final SurveyHazard survey;
    private final StartRectification start;
    private final CompleteRectification complete;

    HazardAnswers(ReadHazards hazards, SurveyHazard survey, StartRectification start, CompleteRectification complete) {
        this.hazards = hazards;
        this.survey = survey;
        this.start = start;
        this.complete = complete;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>(
                        "answer.survey.v1",
                        WorkSaid.Survey.class,
                        (said, caller) -> moved(survey.handle(command(said, caller), said.finding()))),
                new AnswerKind<>(
                        "answer.rectification-start.v1",
                        WorkSaid.RectificationStart.class,
                        (said, caller) -> moved(start.handle(command(said, caller)))),
                new AnswerKind<>(
                        "answer.rectification.v1",
                        WorkSaid.Rectification.class,
                        (said, caller) -> moved(complete.handle(command(said, caller)))));
    }

    private HazardCommand command(AnswerData said, AccessScope caller) {
        Hazard now = hazards.one(said.number(), caller);
        return new HazardCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(Hazard moved) {
        return new Moved(moved.number(), moved.id(), moved.sequence());
    }
}
