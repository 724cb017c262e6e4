package org.huying.dispatch.proactive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/**
 * What can happen to a proactive topic (未诉先办). Topic {@code huying.cases}, key = its id, subject = its number. No
 * text that anybody wrote is in any of them.
 */
public sealed interface TopicEvent extends DomainEvent {
    TopicReference of();

    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** A topic is taken up; {@code hotSpot} and {@code cases} are absent where a person began it from nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            UUID hotSpot,
            Integer cases,
            List<String> coHandlers)
            implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.opened.v1";
        }
    }

    /** The unit that leads has begun. */
    record Started(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.started.v1";
        }
    }

    /** A unit was given a task. */
    record TaskAdded(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            int task,
            String unit,
            LocalDate dueOn) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.task-added.v1";
        }
    }

    /** A unit says its task is done. */
    record TaskCompleted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            int task,
            String unit) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.task-completed.v1";
        }
    }

    /** Somebody other than its unit saw that a task is done. */
    record TaskConfirmed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            int task,
            String unit) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.task-confirmed.v1";
        }
    }

    /** A task is not done yet after all. */
    record TaskSentBack(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            int task,
            String unit) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.task-sent-back.v1";
        }
    }

    /** The unit that leads asks for the review. */
    record Submitted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.submitted.v1";
        }
    }

    /** More has to be done before it can be closed. */
    record Resumed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.resumed.v1";
        }
    }

    /** What became of it (复盘), with cases as the system counted them over two windows of the same length. */
    record Reviewed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            boolean keptUp,
            int windowSeconds,
            int casesBefore,
            int casesAfter)
            implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.reviewed.v1";
        }
    }

    /** The topic is closed. */
    record Closed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of,
            boolean keptUp) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.closed.v1";
        }
    }

    /** It is taken up again under the same number. */
    record Reopened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped TopicReference of) implements TopicEvent {
        @Override
        public String type() {
            return "proactive-topic.reopened.v1";
        }
    }
}
