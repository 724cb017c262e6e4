package org.huying.intake.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of each part of an address (domain.md §5): 栋, 幢, 号楼, 座 and # are one, numbers are written in digits.
 * What is not of the usual form is kept as it was written, in half-width characters.
 */
final class NormalForm {
    private static final Pattern BUILDING = Pattern.compile("第?(" + Numeral.WRITTEN + ") ?(?:号楼|号栋|栋楼|栋|幢|座|#楼|#栋|#)?");
    private static final Pattern UNIT = Pattern.compile("第?(" + Numeral.WRITTEN + ") ?(?:单元)?");
    private static final Pattern ZONE = Pattern.compile("第?(" + Numeral.WRITTEN + ") ?区?");
    private static final Pattern STOREY =
            Pattern.compile("第?(负|地下|-)?([0-9]{1,3}|[〇零一二两三四五六七八九十百]{1,4}) ?(?:层|楼|[Ff])?");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z][0-9]{1,3}[A-Za-z]?) ?(?:层|楼)?");
    private static final Pattern ROOM = Pattern.compile("([A-Za-z]?[0-9]{1,5}[A-Za-z]?) ?(?:室|号房|房间|房|号)");

    private NormalForm() {}

    /** 3号楼, 三幢, ３栋 and 3# become 3栋; A座 becomes A栋; 综合楼 stays. */
    static String building(String written) {
        return numbered(BUILDING, written, "栋");
    }

    /** 二单元 becomes 2单元. */
    static String unit(String written) {
        return numbered(UNIT, written, "单元");
    }

    /** x区 becomes X区; 东区 stays. */
    static String zone(String written) {
        return numbered(ZONE, written, "区");
    }

    /** L1层 becomes L1, 三楼 becomes 3层, 负一楼 becomes 负1层; 平台层 stays. */
    static String floor(String written) {
        String text = PlainText.of(written);
        if (text == null) return null;
        Matcher label = LABEL.matcher(text);
        if (label.matches()) return Numeral.of(label.group(1));
        Matcher storey = STOREY.matcher(text);
        if (!storey.matches()) return text;
        return (storey.group(1) == null ? "" : "负") + Numeral.of(storey.group(2)) + "层";
    }

    /** 1203室 becomes 1203. */
    static String room(String written) {
        String text = PlainText.of(written);
        if (text == null) return null;
        Matcher room = ROOM.matcher(text);
        return room.matches() ? room.group(1) : text;
    }

    private static String numbered(Pattern usual, String written, String unit) {
        String text = PlainText.of(written);
        if (text == null) return null;
        Matcher number = usual.matcher(text);
        return number.matches() ? Numeral.of(number.group(1)) + unit : text;
    }
}
