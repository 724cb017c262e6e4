package org.huying.intake.ledgerimport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Address;
import org.huying.intake.concern.ConcernDraft;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Urgency;
import org.huying.intake.ledgerimport.RowReport;
import org.huying.intake.ledgerimport.Verdict;
import org.huying.intake.ledgerimport.row.LedgerRow;
import org.huying.intake.ledgerimport.row.RowProblem;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "逐行结果 · A row of the sheet and what becomes of it")
record RowView(
        @Schema(description = "表内行号 · As the spreadsheet counts", examples = "2")
        int row,

        Verdict verdict,

        @Schema(description = "错在哪里 · What is wrong; empty for a good row")
        List<ProblemView> problems,

        @Schema(description = "登记成什么 · What it becomes; absent for a rejected row")
        BecomesView becomes,

        @Schema(description = "登记后的诉求编号 · The concern it became with this import", examples = "WLC-20231205-0101")
        String concernNumber) {

    @Schema(description = "错误 · What is wrong in which column")
    record ProblemView(
            @Schema(description = "列名 · The column's name", examples = "日期")
            String column,

            @Schema(examples = "无法识别为日期，请写成 2023-12-05 · not a date; write 2023-12-05")
            String detail) {
        static ProblemView of(RowProblem problem) {
            return new ProblemView(problem.column().title(), problem.detail());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "将登记的诉求 · The concern; who raised it is not shown, only whether it says so")
    record BecomesView(
            @Schema(description = "登记日期 · When the ledger says it was heard. UTC")
            Instant heardAt,

            @Schema(description = "UTC") Instant occurredAt,
            Nature nature,
            String topic,
            Urgency urgency,
            boolean confidential,
            String description,
            AddressView address,
            boolean namesReporter,
            @Schema(examples = "ZY-2023-018") String ledgerNumber,

            @Schema(description = "台账所记渠道 · The channel the ledger names; it is registered as IMPORT")
            String cameBy) {
        static BecomesView of(LedgerRow row) {
            ConcernDraft draft = row.draft();
            return new BecomesView(
                    draft.heard().heardAt(),
                    draft.heard().occurredAt(),
                    draft.classification().nature(),
                    draft.classification().topic(),
                    draft.classification().urgency(),
                    draft.isConfidential(row.topic()),
                    draft.description(),
                    AddressView.of(draft.address()),
                    draft.reporter() != null,
                    draft.origin().ledgerNumber(),
                    row.cameBy());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerAddressView", description = "地点 · Where it is, as it was read")
    record AddressView(
            String communityCode,
            String gridCode,
            String estate,
            String zone,
            String building,
            String unit,
            String floorLabel,
            String room,
            String spot,
            String freeText) {
        static AddressView of(Address at) {
            return new AddressView(
                    at.communityCode(),
                    at.gridCode(),
                    at.estate(),
                    at.zone(),
                    at.building(),
                    at.unit(),
                    at.floorLabel(),
                    at.room(),
                    at.spot(),
                    at.freeText());
        }
    }

    static RowView of(RowReport report) {
        boolean shown = report.verdict() != Verdict.REJECTED && report.read().isGood();
        return new RowView(
                report.read().number(),
                report.verdict(),
                report.problems().stream().map(ProblemView::of).toList(),
                shown ? BecomesView.of(report.read()) : null,
                report.concernNumber());
    }
}
