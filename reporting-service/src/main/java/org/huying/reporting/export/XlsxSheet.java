package org.huying.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of an Excel workbook; no more than a portion of its rows is kept before it goes out. */
public final class XlsxSheet implements Sheet {
    /** What a sheet can hold, the heading included. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int PORTION = 500;
    private static final int WIDTH = 20;
    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Set<Integer> times = new TreeSet<>();
    private int row;
    private int portionBegan;

    public XlsxSheet(OutputStream out, String name, List<String> heading) throws IOException {
        workbook = new Workbook(out, "Huying", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < heading.size(); column++) {
            sheet.inlineString(0, column, HarmlessText.of(heading.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        row = 1;
        flush();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row >= MOST_ROWS) throw new TooManyRows(row);
        for (int column = 0; column < cells.size(); column++) put(column, cells.get(column));
        row++;
        if (row - portionBegan >= PORTION) flush();
    }

    @Override
    public void finish() throws IOException {
        if (row > portionBegan) flush();
        workbook.finish();
    }

    private void put(int column, Object cell) {
        if (cell == null) return;
        if (cell instanceof Instant instant) {
            sheet.value(row, column, TownTime.of(instant));
            times.add(column);
        } else if (cell instanceof Number number) sheet.value(row, column, number);
        else sheet.inlineString(row, column, HarmlessText.of(cell.toString()));
    }

    /** A style is set for a portion at once: for each cell it would cost more than the cell. */
    private void flush() throws IOException {
        for (int column : times)
            sheet.range(portionBegan, column, row - 1, column)
                    .style()
                    .format(TIME_FORMAT)
                    .set();
        sheet.flush();
        portionBegan = row;
    }
}
