package org.huying.reporting.readmodel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.readmodel.Rebuild;
import org.huying.reporting.readmodel.RebuildStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rebuild", description = "重建 · A read model built anew from the journal, and how far that is")
record RebuildView(
        UUID id,

        @Schema(description = "读模型 · Which read model", examples = "ledger")
        String readModel,

        @Schema(
                description =
                        "进展 · PREPARING, FOLDING, INDEXING, CATCHING_UP, SWAPPING while it is under way; DONE: the new "
                                + "tables are the live ones; FAILED, INTERRUPTED: the live tables are as they were")
        RebuildStatus status,

        @Schema(description = "日志位置 · Position of the last event of the journal that is folded in")
        long position,

        @Schema(description = "已处理 · Events folded", examples = "250000")
        long eventsDone,

        @Schema(
                description = "总数 · Events the journal held for it when it began, and those that came since",
                examples = "1000000")
        long eventsTotal,

        @Schema(description = "速度 · Events a second since it began; absent before the first", examples = "60000")
        Long eventsPerSecond,

        @Schema(description = "UTC") Instant startedAt,

        @Schema(description = "UTC; absent while it is under way")
        Instant finishedAt,

        @Schema(description = "原因 · Why it did not come to its end; quotes nothing of an event")
        String failure,

        @Schema(description = "截至 · As of when this is, UTC")
        Instant asOf) {
    static RebuildView of(Rebuild rebuild, Instant asOf) {
        return new RebuildView(
                rebuild.id(),
                rebuild.readModel(),
                rebuild.status(),
                rebuild.position(),
                rebuild.eventsDone(),
                rebuild.eventsTotal(),
                rebuild.rate(),
                rebuild.startedAt(),
                rebuild.finishedAt(),
                rebuild.failure(),
                asOf);
    }
}
