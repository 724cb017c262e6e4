package org.huying.intake.ledgerimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huying.intake.ledgerimport.row.Column;

/** An empty ledger with every column an import knows. */
@ApplicationScoped
public class LedgerTemplate {
    private static final int WIDTH = 14;
    private static final List<String> NOTES = List.of("列名", "也可写作", "怎样填写");

    private final List<Column> columns = Arrays.asList(Column.values());

    /** The second sheet says what may stand in which column. */
    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Huying", "1.0")) {
            Worksheet ledger = workbook.newWorksheet("台账");
            Worksheet notes = workbook.newWorksheet("填写说明");
            for (int i = 0; i < NOTES.size(); i++) notes.value(0, i, NOTES.get(i));
            for (Column column : columns) {
                int at = column.ordinal();
                ledger.value(0, at, column.title());
                ledger.width(at, WIDTH);
                ledger.style(0, at).bold().set();
                notes.value(at + 1, 0, column.title());
                notes.value(
                        at + 1,
                        1,
                        String.join(
                                "、", column.names().subList(1, column.names().size())));
                notes.value(at + 1, 2, column.hint());
            }
            ledger.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SpreadsheetCell.BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.stream().map(Column::title).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
