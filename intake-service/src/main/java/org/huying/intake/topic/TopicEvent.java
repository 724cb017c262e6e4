package org.huying.intake.topic;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What can happen to a topic. Topic {@code huying.concerns}, key and subject = the topic's code. */
public sealed interface TopicEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.concerns";
    }

    /**
     * Concerns may be registered under it from now on.
     *
     * @param parent          absent at the first level
     * @param gbCode          absent where no class of GB/T 30428.2 corresponds
     * @param speaksOfPersons complaints under it and below are confidential
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            @JsonIgnore Occurrence occurrence,
            String code,
            String parent,
            String chinese,
            String english,
            String gbCode,
            boolean speaksOfPersons,
            String actorRole)
            implements TopicEvent {
        @Override
        public String type() {
            return "topic.listed.v1";
        }
    }

    /** It is called otherwise; what is registered under it stays. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Relabelled(
            @JsonIgnore Occurrence occurrence,
            String code,
            String chinese,
            String english,
            String gbCode,
            String actorRole)
            implements TopicEvent {
        @Override
        public String type() {
            return "topic.relabelled.v1";
        }
    }

    /** It takes no new concerns any more. */
    record Retired(@JsonIgnore Occurrence occurrence, String code, String actorRole) implements TopicEvent {
        @Override
        public String type() {
            return "topic.retired.v1";
        }
    }
}
