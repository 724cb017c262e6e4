package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.promise.Promise;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "承诺 · By when the subdistrict promises to resolve a concern")
record PromiseView(
        @Schema(description = "UTC; absent while it is put off", examples = "2023-12-18T16:00:00Z")
        Instant promisedBy,

        @Schema(
                description = "中文在前，亚洲/上海 · In plain words, days of Asia/Shanghai",
                examples = "承诺 2023-12-18 24:00 前办结 · Promised by the end of 18 December 2023")
        String text,

        @Schema(description = "暂定 · Counted through a year whose holidays are not announced")
        boolean provisional,

        @Schema(description = "延期次数 · How often it was extended in this round", examples = "0")
        int extensions,

        @Schema(
                description = "挂账 · The day on which it is looked at again; absent unless it is put off",
                examples = "2024-01-20")
        LocalDate deferredUntil) {
    static PromiseView of(Promise promise) {
        return new PromiseView(
                promise.promisedBy().orElse(null),
                promise.text(),
                promise.provisional(),
                promise.extensions(),
                promise.deferredUntil());
    }
}
