package org.huying.reporting.bulletin.print;

import java.math.BigDecimal;
import java.util.List;

/** A table of a bulletin: its cells are texts, whole numbers, rates with one decimal, changes, or null for no data. */
record Table(String title, List<String> heading, List<List<Object>> rows) {
    static final String NO_DATA = "—";

    /** A number that is shown with its sign. */
    record Signed(Number number) {
        static Signed of(Number number) {
            return number == null ? null : new Signed(number);
        }
    }

    /** As it is read on paper. */
    static String text(Object cell) {
        if (cell == null) return NO_DATA;
        if (cell instanceof Signed signed) {
            String plain = text(signed.number);
            return new BigDecimal(plain).signum() > 0 ? "+" + plain : plain.replace('-', '−');
        }
        return cell instanceof BigDecimal rate ? rate.setScale(1).toPlainString() : cell.toString();
    }
}
