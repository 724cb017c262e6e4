package org.huying.intake.ledgerimport.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was, as ledgers write it: a date number of a spreadsheet, or 2023年12月5日, 2023.12.5, 2023/12/5,
 * 2023-12-05 and 20231205, each with a time or without. A day alone is its beginning; the town's time is Asia/Shanghai.
 */
final class LedgerDate {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TIME =
            "(?:[T日 ]*(上午|下午|晚上?)?\\s*(\\d{1,2})(?::|时|点)(?:(\\d{1,2})(?:(?::|分)(\\d{1,2})?(?:\\.\\d+)?秒?)?)?)?";
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?" + TIME);
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d{1,20})?");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int HALF_DAY = 12;

    private LedgerDate() {}

    /** Empty for what is no date. */
    static Optional<Instant> of(String cell) {
        String text = CellText.plain(cell);
        try {
            Matcher parted = PARTED.matcher(text);
            if (parted.matches()) return Optional.of(instant(parted));
            Matcher solid = SOLID.matcher(text);
            return solid.matches() ? Optional.of(instant(solid)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * A spreadsheet's date number as people write it: days and their fraction, to the second (ECMA-376 part 1, 18.17.4).
     * Anything else stays as it is.
     */
    static String written(String cell, boolean from1904) {
        String text = CellText.plain(cell);
        if (!SERIAL.matcher(text).matches()) return cell;
        double days = Double.parseDouble(text);
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * SECONDS_OF_DAY);
        LocalDate first = from1904 ? FROM_1904 : FROM_1900;
        LocalDateTime time = first.plusDays(whole).atStartOfDay().plusSeconds(seconds);
        return time.format(seconds == 0 ? DateTimeFormatter.ISO_LOCAL_DATE : TO_THE_SECOND);
    }

    private static Instant instant(Matcher written) {
        LocalDateTime time = LocalDateTime.of(
                number(written.group(1)),
                number(written.group(2)),
                number(written.group(3)),
                hour(written.group(4), number(written.group(5))),
                number(written.group(6)),
                number(written.group(7)));
        return time.atZone(ZONE).toInstant();
    }

    private static int hour(String half, int hour) {
        boolean afterNoon = half != null && !half.equals("上午") && hour < HALF_DAY;
        return afterNoon ? hour + HALF_DAY : hour;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
