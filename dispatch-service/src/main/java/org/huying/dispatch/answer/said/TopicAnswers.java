package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.proactive.CompleteTopicTask;
import org.huying.dispatch.proactive.ProactiveTopic;
import org.huying.dispatch.proactive.ReadTopics;
import org.huying.dispatch.proactive.TopicCommand;

/** What a unit says of its task of a proactive topic. */
@ApplicationScoped
class TopicAnswers implements AnswerSource {
    private final ReadTopics topics;
    private final CompleteTopicTask complete;

    TopicAnswers(ReadTopics topics, CompleteTopicTask complete) {
        this.topics = topics;
        this.complete = complete;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(new AnswerKind<>(
                "answer.proactive-task.v1",
                WorkSaid.TopicTaskDone.class,
                (said, caller) -> moved(complete.handle(command(said, caller), said.task(), said.note()))));
    }

    private TopicCommand command(AnswerData said, AccessScope caller) {
        ProactiveTopic now = topics.one(said.number(), caller);
        return new TopicCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(ProactiveTopic moved) {
        return new Moved(moved.number(), moved.id(), moved.sequence());
    }
}
