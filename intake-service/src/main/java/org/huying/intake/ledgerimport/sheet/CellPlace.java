package org.huying.intake.ledgerimport.sheet;

/**
 * Where a cell is, like {@code AB12}.
 *
 * @param column from 0
 * @param row    from 1
 */
record CellPlace(int column, int row) {
    private static final int LETTERS = 26;
    private static final int WIDEST = 16_384;
    private static final int LOWEST = 1_048_576;

    static CellPlace of(String reference) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') column = column * LETTERS + c - 'A' + 1;
            else if (c >= '0' && c <= '9') row = row * 10 + c - '0';
            if (column > WIDEST || row > LOWEST) throw XlsxParts.unreadable();
        }
        if (column == 0 || row == 0) throw XlsxParts.unreadable();
        return new CellPlace(column - 1, row);
    }
}
