package org.huying.intake.ledgerimport.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.huying.chassis.problem.Invalid;

/** A ledger as a workbook: its first visible sheet. */
final class XlsxSheet implements SheetFile {
    private final Path file;
    private final SheetLimits limits;
    private boolean from1904;

    XlsxSheet(Path file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.XLSX;
    }

    @Override
    public boolean countsFrom1904() {
        return from1904;
    }

    /** The sheet is walked twice: which cells are merged stands behind the rows. */
    @Override
    public void read(Consumer<SheetRow> each) throws IOException {
        try (XlsxParts parts = new XlsxParts(file, limits)) {
            parts.open();
            from1904 = parts.countsFrom1904();
            MergedCells merged = new MergedCells();
            parts.eachOfSheet((xml, name) -> {
                if (name.equals("mergeCell")) merged.add(xml.getAttributeValue(null, "ref"));
            });
            try (SharedTexts texts = SharedTexts.of(parts, file)) {
                XlsxRows rows = new XlsxRows(texts, merged, limits, each);
                parts.eachOfSheet(rows);
                rows.end();
            }
        }
    }

    static Invalid tooManyRows(SheetLimits limits) {
        return SheetFile.refused(
                "超过 " + limits.rows() + " 行，请分成几个文件",
                "more than " + limits.rows() + " rows; part them into several files");
    }
}
