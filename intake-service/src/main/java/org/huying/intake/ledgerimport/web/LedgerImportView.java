package org.huying.intake.ledgerimport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.ledgerimport.LedgerImport;
import org.huying.intake.ledgerimport.LedgerImportMove;
import org.huying.intake.ledgerimport.LedgerImportStatus;
import org.huying.intake.ledgerimport.Progress;
import org.huying.intake.ledgerimport.SteerLedgerImport.Shown;
import org.huying.intake.ledgerimport.sheet.SheetKind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "台账导入 · An import of a ledger and how far it is")
record LedgerImportView(
        @Schema(examples = "TZ-20231205-7") String number,
        LedgerImportStatus status,

        @Schema(description = "文件类型，按内容判断 · What the file is, told from its content", examples = "CSV_GB18030")
        SheetKind fileKind,

        @Schema(description = "此前导入过同一文件 · Number of an earlier import of the same file")
        String sameFileAs,

        @Schema(description = "数据行数 · Rows below the heading", examples = "1200")
        int total,

        @Schema(description = "检查结果 · The dry-run: nothing is registered by it")
        TallyView check,

        @Schema(description = "导入结果 · What was registered; absent before it is started")
        TallyView run,

        @Schema(description = "每秒行数 · Rows a second since the work was last taken up", examples = "2400")
        Long rowsPerSecond,

        @Schema(description = "失败原因代码 · Why it failed") String failure,
        @Schema(description = "UTC") Instant uploadedAt,
        @Schema(description = "UTC") Instant startedAt,
        @Schema(description = "UTC") Instant endedAt,

        @Schema(description = "到期销毁上传内容和退回行 · When the rows are purged. UTC")
        Instant purgeAt,

        @Schema(description = "UTC") Instant purgedAt,

        @Schema(description = "Which moves the import has now")
        List<LedgerImportMove> allowedMoves) {

    @Schema(description = "行数 · Rows by what becomes of them; they sum to done")
    record TallyView(
            @Schema(examples = "1200") int done,

            @Schema(description = "可登记或已登记 · Become concerns, or became ones", examples = "1150")
            int good,

            @Schema(description = "此前已登记 · Had become one before", examples = "20")
            int known,

            @Schema(description = "退回 · Something is wrong with them", examples = "30")
            int rejected) {
        static TallyView of(Progress.Tally tally) {
            return new TallyView(tally.done(), tally.good(), tally.known(), tally.rejected());
        }
    }

    static LedgerImportView of(Shown shown) {
        LedgerImport ledger = shown.ledger();
        Progress progress = shown.progress();
        LedgerImport.Times times = ledger.times();
        return new LedgerImportView(
                ledger.number(),
                ledger.status(),
                ledger.kind(),
                ledger.sameFileAs().orElse(null),
                ledger.total(),
                TallyView.of(progress.check()),
                times.startedAt() == null ? null : TallyView.of(progress.run()),
                progress.rowsPerSecond() == null ? null : Math.round(progress.rowsPerSecond()),
                ledger.failure().orElse(null),
                times.uploadedAt(),
                times.startedAt(),
                times.endedAt(),
                times.purgeAt(),
                times.purgedAt(),
                LedgerImportMove.openTo(ledger.status()));
    }
}
