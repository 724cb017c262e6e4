package org.huying.reporting.bulletin.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.BulletinContent;
import org.huying.reporting.bulletin.ContentHash;
import org.huying.reporting.bulletin.print.Table.Signed;
import org.huying.reporting.export.HarmlessText;
import org.huying.reporting.export.TownTime;

/** A bulletin as a workbook: what it is on the first sheet, then a sheet for each table, with numbers as numbers. */
public final class BulletinWorkbook {
    private static final int WIDTH = 22;

    private BulletinWorkbook() {}

    public static byte[] of(Bulletin bulletin) {
        BulletinContent content = bulletin.content().read();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Huying", "1.0")) {
            write(workbook, new Table("通报 Bulletin", List.of("项目 Item", "内容 Content"), front(bulletin, content)));
            for (Table table : new BulletinTables(content).all()) write(workbook, table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<List<Object>> front(Bulletin bulletin, BulletinContent content) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("文号 Number", content.chineseNumber() + " " + content.number()));
        rows.add(List.of("标题 Title", content.title()));
        rows.add(List.of(
                "统计期 Period", content.period().from() + " — " + content.period().to()));
        rows.add(List.of("截至（北京时间） As of (UTC+8)", TownTime.text(content.asOf())));
        rows.add(List.of("发布（北京时间） Issued (UTC+8)", TownTime.text(content.issuedAt())));
        if (content.previous() != null)
            rows.add(List.of("上一期 Previous", content.previous().chineseNumber()));
        if (content.corrects() != null)
            rows.add(List.of(
                    "更正 Corrects",
                    content.corrects().chineseNumber() + "："
                            + content.corrects().reason()));
        bulletin.correctedBy().ifPresent(by -> rows.add(List.of("已更正，见 Corrected by", by.chinese() + " " + by)));
        rows.add(List.of("规则版本 Rules version", content.rules().version()));
        rows.add(List.of("起排件数 Ranked from", content.rules().rankedFrom()));
        rows.add(List.of("内容散列 Content hash", bulletin.content().hash().hex()));
        rows.add(List.of("散列算法 Hashed as", ContentHash.HOW));
        return rows;
    }

    private static void write(Workbook workbook, Table table) throws IOException {
        Worksheet sheet = workbook.newWorksheet(table.title());
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.heading().size(); column++) {
            sheet.inlineString(0, column, table.heading().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        int row = 1;
        for (List<Object> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) put(sheet, row, column, cells.get(column));
            row++;
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Signed signed) sheet.value(row, column, signed.number());
        else if (cell instanceof Number number) sheet.value(row, column, number);
        else sheet.inlineString(row, column, HarmlessText.of(Table.text(cell)));
    }
}
