package org.huying.dispatch.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.routing.alarm.Alarm;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "规则报警 · A rule that could not be evaluated; it is asked again every time")
record AlarmView(
        UUID id,
        int ruleSetVersion,
        @Schema(examples = "vendors-to-squadron") String rule,
        Verdict cause,

        @Schema(
                description = "原因 · The cause in words",
                examples = "规则所指单位已不在名录 · it names a unit that is not in the directory")
        String words,

        @Schema(description = "UTC") Instant raisedAt,

        @Schema(description = "UTC; absent while it is open")
        Instant acknowledgedAt) {
    static AlarmView of(Alarm alarm) {
        return new AlarmView(
                alarm.id(),
                alarm.ruleSetVersion(),
                alarm.rule(),
                alarm.cause(),
                alarm.cause().words(),
                alarm.raisedAt(),
                alarm.acknowledgedAt());
    }
}
