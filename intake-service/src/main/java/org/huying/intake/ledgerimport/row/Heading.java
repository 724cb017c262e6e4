package org.huying.intake.ledgerimport.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/**
 * The row that says what stands in which column. Titles and remarks may stand above it; columns it does not know are
 * kept for the file of rejected rows and otherwise left alone.
 *
 * @param cells as they stand
 */
public record Heading(List<String> cells) {
    /** Fewer columns that are known make no heading: a title may have a word of it. */
    private static final int RECOGNISED = 3;

    public static Optional<Heading> of(SheetRow row) {
        long known = row.cells().stream()
                .filter(cell -> Column.called(cell).isPresent())
                .count();
        return known < RECOGNISED ? Optional.empty() : Optional.of(new Heading(row.cells()));
    }

    /** The row with its days as people write them, where the sheet has numbers for them. */
    public SheetRow dated(SheetRow row, boolean from1904) {
        Map<Column, Integer> places = places();
        List<String> written = new ArrayList<>(row.cells());
        for (Column day : List.of(Column.HEARD, Column.OCCURRED)) {
            int place = places.getOrDefault(day, Integer.MAX_VALUE);
            if (place < written.size()) written.set(place, LedgerDate.written(written.get(place), from1904));
        }
        return new SheetRow(row.number(), written);
    }

    /** Long sheets have it again on every page. */
    public boolean isRepeatedBy(SheetRow row) {
        return row.cells().equals(cells);
    }

    /** Refuses one that lacks what every row needs, or has a column twice. */
    public void mustSuffice() {
        List<Invalid.FieldError> wrong = new ArrayList<>();
        Map<Column, String> seen = new EnumMap<>(Column.class);
        for (String cell : cells) {
            Column column = Column.called(cell).orElse(null);
            String before = column == null ? null : seen.putIfAbsent(column, cell);
            if (before != null)
                wrong.add(new Invalid.FieldError(
                        "/" + column.title(),
                        "有两列都是“" + column.title() + "”，请留一列 · two columns of this kind; keep one of them"));
        }
        for (Column needed : Column.NEEDED)
            if (!seen.containsKey(needed))
                wrong.add(new Invalid.FieldError(
                        "/" + needed.title(), "缺少“" + needed.title() + "”列 · this column is missing"));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }

    /** Refuses a sheet in which no row looked like one. */
    public static Invalid missing() {
        return new Invalid(
                "",
                "没有找到表头：前 10 行里应有一行写着“日期、社区、诉求内容、性质、类别”等列名"
                        + " · no heading found among the first 10 rows, with columns such as 日期, 社区, 诉求内容, 性质, 类别");
    }

    /** What stands where. */
    Map<Column, Integer> places() {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Column.called(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }
}
