package org.huying.intake.ledgerimport.row;

/** What people type into cells, as it was meant. */
final class CellText {
    private static final int FULL_WIDTH = 0xFEE0;

    private CellText() {}

    /** Without blanks around it, and with digits, letters and signs of ordinary width (U+FF01–FF5E, U+3000). */
    static String plain(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') text.append((char) (c - FULL_WIDTH));
            else text.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return text.toString().strip();
    }

    /**
     * As it was written, without blanks around it, nor the apostrophe that keeps a spreadsheet from taking a text for a
     * formula, as the file of rejected rows has it.
     */
    static String written(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
