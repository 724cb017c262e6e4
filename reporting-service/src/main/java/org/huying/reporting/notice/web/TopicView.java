package org.huying.reporting.notice.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.notice.PublicTopic;

@Schema(description = "主题大类 · Top-level topic")
record TopicView(
        @Schema(examples = "public-security") String code,
        @Schema(examples = "治安") String chinese,
        @Schema(examples = "Public security") String english) {
    static TopicView of(PublicTopic topic) {
        return new TopicView(topic.code(), topic.chinese(), topic.english());
    }
}
