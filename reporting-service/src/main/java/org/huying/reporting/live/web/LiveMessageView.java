package org.huying.reporting.live.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.live.Message;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LiveMessage", description = "变动 · Data of a message: which figures have changed")
record LiveMessageView(
        @Schema(description = "社区代码 · Community, where it is one", examples = "520102033901")
        String communityCode,

        @Schema(description = "诉求编号 · The concern, to those who may see it", examples = "WLC-20231201-0001")
        String number,

        @Schema(
                description = "日志位置 · Position in the journal; figures asked for now know at least as much",
                examples = "1234")
        long position,

        @Schema(description = "截至 · As of when this is, UTC")
        Instant asOf) {
    static LiveMessageView of(Message message, Instant asOf) {
        return new LiveMessageView(message.community(), message.number(), message.position(), asOf);
    }
}
