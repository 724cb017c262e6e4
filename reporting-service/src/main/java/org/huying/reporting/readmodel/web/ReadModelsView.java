package org.huying.reporting.readmodel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.readmodel.ReadModelLine;
import org.huying.reporting.readmodel.TableSize;

@Schema(name = "ReadModels", description = "读模型 · What reporting folds from its journal")
record ReadModelsView(
        @Schema(description = "截至 · As of when this is, UTC")
        Instant asOf,

        @Schema(
                description = "日志位置 · Last position of the journal; every read model is folded as far",
                examples = "1234567")
        long journalPosition,

        List<Line> readModels) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadModel", description = "读模型 · One of them")
    record Line(
            @Schema(description = "名称 · Its name, under which it is rebuilt", examples = "ledger")
            String name,

            @Schema(description = "数据表 · Its tables") List<Table> tables,

            @Schema(description = "主题 · The topics it reads", examples = "[\"huying.cases\"]")
            List<String> topics,

            @Schema(description = "上次重建 · The last rebuild; absent where there was none")
            RebuildView lastRebuild) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadModelTable", description = "数据表 · One table")
    record Table(
            @Schema(examples = "ledger_line") String name,

            @Schema(description = "约计行数 · Rows as the database estimates; absent where it has not looked yet")
            Long estimatedRows) {
        static Table of(TableSize size) {
            return new Table(size.table(), size.estimatedRows());
        }
    }

    static ReadModelsView of(List<ReadModelLine> lines, long journalPosition, Instant asOf) {
        return new ReadModelsView(
                asOf,
                journalPosition,
                lines.stream().map(line -> line(line, asOf)).toList());
    }

    private static Line line(ReadModelLine line, Instant asOf) {
        return new Line(
                line.model().name(),
                line.tables().stream().map(Table::of).toList(),
                List.copyOf(new TreeSet<>(line.model().topics())),
                line.lastRebuild().map(rebuild -> RebuildView.of(rebuild, asOf)).orElse(null));
    }
}
