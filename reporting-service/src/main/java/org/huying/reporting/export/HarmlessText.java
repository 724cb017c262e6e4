package org.huying.reporting.export;

/** Text that a spreadsheet shows and does not run (OWASP, CSV injection). */
public final class HarmlessText {
    /** Also in full width, which Chinese and Japanese spreadsheets read as the plain signs. */
    private static final String RUN = "=+-@\t\r\n＝＋－＠";

    private HarmlessText() {}

    /** With an apostrophe in front where a spreadsheet would take it for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
