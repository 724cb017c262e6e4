package org.huying.intake.ledgerimport.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of a workbook's cells. */
final class XlsxText {
    /** What XML cannot hold, and an underscore that would look like it (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Of the element at hand up to its end: all its runs, without what says how to pronounce them. */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int silent = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (silent == 0 && xml.getLocalName().equals("rPh")) silent = depth;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (depth-- == silent) silent = 0;
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) throw XlsxParts.unreadable();
            else if (silent == 0 && isText(event)) append(text, xml);
        }
        return unescaped(text.toString());
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    private static void append(StringBuilder text, XMLStreamReader xml) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > SheetLimits.CELL)
            throw SheetFile.refused("单元格超过 32767 字", "a cell has more than 32,767 characters");
    }

    private static String unescaped(String text) {
        if (text.indexOf("_x") < 0) return text;
        return ESCAPED.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }

    /** A number as people write it: a phone number has no exponent. */
    static String number(String text) {
        try {
            double value = Double.parseDouble(text);
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
            return whole ? Long.toString((long) value) : text;
        } catch (NumberFormatException notOne) {
            return text;
        }
    }
}
