package org.huying.intake.ledgerimport.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huying.chassis.text.CleanText;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/** The cells of a row by their columns, and what was found wrong with them. */
final class RowCells {
    private static final CleanText.Check CLEAN = new CleanText.Check();

    private final Map<Column, Integer> places;
    private final SheetRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    RowCells(Map<Column, Integer> places, SheetRow row) {
        this.places = places;
        this.row = row;
    }

    /** As written; null when there is nothing. */
    String raw(Column column) {
        Integer place = places.get(column);
        String text = place == null ? "" : CellText.written(row.cell(place));
        return text.isEmpty() ? null : text;
    }

    /** A text of so many characters at most; null when there is none, or it is wrong. */
    String text(Column column, int longest) {
        String text = raw(column);
        if (text == null) return null;
        if (text.codePointCount(0, text.length()) > longest) return wrong(column, Fault.TOO_LONG);
        return CLEAN.isValid(text, null) ? text : wrong(column, Fault.UNSHOWABLE);
    }

    /** The same with digits and letters of ordinary width. */
    String plain(Column column, int longest) {
        String text = text(column, longest);
        return text == null ? null : CellText.plain(text);
    }

    /** What the cell stands for; null when it is empty or stands for nothing. */
    <T> T meaning(Column column, Function<String, Optional<T>> meaning, Fault otherwise) {
        String text = raw(column);
        if (text == null) return null;
        Optional<T> meant = meaning.apply(CellText.plain(text));
        return meant.isPresent() ? meant.get() : wrong(column, otherwise);
    }

    /** What the matter is, in one form for all sheets, whatever the order of their columns; places and times apart. */
    String said() {
        StringBuilder said = new StringBuilder();
        for (Column column : Column.OF_THE_MATTER) {
            String text = raw(column);
            said.append(text == null ? "" : CellText.plain(text)).append(LedgerRow.BETWEEN);
        }
        return said.toString();
    }

    /** Adds that it is missing, unless something else is wrong with it already. */
    void need(Column column, Object value) {
        if (value == null && problems.stream().noneMatch(it -> it.column() == column)) wrong(column, Fault.MISSING);
    }

    /** Returns null, for whoever has nothing to return then. */
    <T> T wrong(Column column, Fault fault) {
        problems.add(new RowProblem(column, fault));
        return null;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
