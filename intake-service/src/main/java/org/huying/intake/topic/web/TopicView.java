package org.huying.intake.topic.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.TopicMove;
import org.huying.intake.topic.TopicStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "类别 · A topic a concern can be registered under")
record TopicView(
        @Schema(description = "类别代码 · Levels parted by dots, at most five", examples = "services.opening-hours")
        String code,

        @Schema(description = "上级 · Absent at the first level", examples = "services")
        String parent,

        @Schema(description = "层级 · 1 to 5", examples = "2") int level,
        @Schema(examples = "服务时间") String chinese,
        @Schema(examples = "Opening hours") String english,

        @Schema(
                description = "国标代码 · Big and small class of GB/T 30428.2; absent where none corresponds",
                examples = "0501")
        String gbCode,

        @Schema(description = "涉及个人 · It or one above it speaks of persons: complaints under it are confidential")
        boolean speaksOfPersons,

        @Schema(description = "RETIRED: it takes no new concerns")
        TopicStatus status,

        @Schema(description = "Which moves the system administrator has")
        List<TopicMove> allowedMoves) {
    static TopicView of(KnownTopic topic) {
        return new TopicView(
                topic.code(),
                topic.parent(),
                topic.level(),
                topic.labels().chinese(),
                topic.labels().english(),
                topic.labels().gbCode(),
                topic.speaksOfPersons(),
                topic.status(),
                TopicMove.allowedFrom(topic.status()));
    }
}
