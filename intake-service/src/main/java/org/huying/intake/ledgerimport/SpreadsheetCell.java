package org.huying.intake.ledgerimport;

/** Text that a spreadsheet shows and does not run. */
final class SpreadsheetCell {
    /** By it Excel knows that a CSV file is UTF-8. */
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String RUN = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** With an apostrophe in front where a spreadsheet would take it for a formula (OWASP, CSV injection). */
    static String harmless(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
