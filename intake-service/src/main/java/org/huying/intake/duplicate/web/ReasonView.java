package org.huying.intake.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.duplicate.Likeness;
import org.huying.intake.duplicate.Reason;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "依据 · One reason")
record ReasonView(
        Likeness code,

        @Schema(description = "How much it is so; absent for what either is or is not", examples = "71")
        Integer percent,

        @Schema(examples = "文字相近 71% · Words alike, 71 %") String text) {
    static List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.code(), reason.percent(), reason.text()))
                .toList();
    }
}
