package org.huying.intake.ledgerimport.sheet;

import java.util.List;

/**
 * One row of a sheet as text.
 *
 * @param number as a spreadsheet counts: the sheet's first row is 1
 * @param cells  from the first column on; what is not there is empty
 */
public record SheetRow(int number, List<String> cells) {
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
