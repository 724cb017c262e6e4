package org.huying.dispatch.answer.said;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;

/** The types of answers as they are declared, without anybody to carry them out. */
public final class AllKinds {
    private AllKinds() {}

    public static Stream<AnswerSource> sources() {
        return Stream.of(
                new TaskAnswers(null, null, null, null, null),
                new ReportAnswers(null, null, null, null),
                new WhistleAnswers(null, null, null),
                new ReferralAnswers(null, null, null, null),
                new SupervisionAnswers(null, null),
                new HazardAnswers(null, null, null, null),
                new ResolutionAnswers(null, null, null),
                new JointActionAnswers(null, null),
                new TopicAnswers(null, null));
    }

    static List<AnswerKind<?>> all() {
        return sources().flatMap(AnswerSource::kinds).toList();
    }
}
