package org.huying.dispatch.partnertopic;

import org.huying.chassis.problem.Refusal;

/** The unit's topic belongs to another subscription. */
public class TopicTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    private TopicTaken(Kind kind, String slug, String chinese, String english) {
        super(kind, slug, chinese, english);
    }

    static TopicTaken byAnother() {
        return new TopicTaken(
                Kind.CONFLICT,
                "topic-taken",
                "本单位已有 Kafka 订阅；主题只有一个，请修改原订阅或先终止它",
                "The unit has a Kafka subscription already, and one topic; change that subscription or end it first");
    }

    static TopicTaken byOneThatEnds() {
        return new TopicTaken(
                Kind.UNAVAILABLE,
                "topic-being-closed",
                "原 Kafka 订阅的权限正在收回，请稍后重试",
                "The rights of the former Kafka subscription are just being taken back; try again in a moment");
    }
}
