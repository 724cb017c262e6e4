package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.export.CsvSheet;
import org.huying.reporting.export.ExportSlots;
import org.huying.reporting.export.Sheet;
import org.huying.reporting.export.SheetFile;
import org.huying.reporting.export.SheetFormat;
import org.huying.reporting.export.TooManyRows;
import org.huying.reporting.export.XlsxSheet;
import org.huying.reporting.ledger.LedgerColumn.NamedLine;
import org.huying.reporting.town.TownTable;

/** The ledger as a file, however long it is: all lines the caller may see and the filter lets through, newest first. */
@ApplicationScoped
public class ExportLedger {
    private static final String NAME = "诉求台账";

    private final Ledger ledger;
    private final TownTable town;
    private final ExportSlots slots;
    private final long mostInWorkbook;

    @Inject
    ExportLedger(Ledger ledger, TownTable town, ExportSlots slots) {
        this(ledger, town, slots, XlsxSheet.MOST_ROWS);
    }

    ExportLedger(Ledger ledger, TownTable town, ExportSlots slots, long mostInWorkbook) {
        this.ledger = ledger;
        this.town = town;
        this.slots = slots;
        this.mostInWorkbook = mostInWorkbook;
    }

    /**
     * Refuses at once what a workbook cannot hold. The file is of the moment at which it is taken.
     *
     * @param marked whether a CSV file begins with a byte order mark
     */
    public SheetFile handle(LedgerFilter filter, SheetFormat format, boolean marked, AccessScope caller) {
        if (format == SheetFormat.XLSX) mustFit(filter, caller);
        return out -> slots.within(() -> write(filter, caller, begun(format, marked, out)));
    }

    private void mustFit(LedgerFilter filter, AccessScope caller) {
        long rows = 1 + ledger.count(filter, caller, mostInWorkbook);
        if (rows > mostInWorkbook) throw new TooManyRows(rows);
    }

    private void write(LedgerFilter filter, AccessScope caller, Sheet sheet) throws IOException {
        var communities = town.communities();
        var grids = town.grids();
        ledger.each(filter, caller, line -> sheet.row(LedgerColumn.cells(new NamedLine(line, communities, grids))));
        sheet.finish();
    }

    private static Sheet begun(SheetFormat format, boolean marked, OutputStream out) throws IOException {
        if (format == SheetFormat.XLSX) return new XlsxSheet(out, NAME, LedgerColumn.titles());
        CsvSheet csv = new CsvSheet(out, marked);
        csv.row(LedgerColumn.titles());
        return csv;
    }
}
