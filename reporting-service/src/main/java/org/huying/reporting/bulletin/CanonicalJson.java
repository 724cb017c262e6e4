package org.huying.reporting.bulletin;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in its one canonical form (RFC 8785): members in the order of their names' UTF-16 units, no space, numbers and
 * strings as ECMAScript writes them. Whoever has the same data gets the same bytes.
 */
final class CanonicalJson {
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(9_007_199_254_740_991L);
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) writeObject(node, out);
        else if (node.isArray()) writeArray(node, out);
        else if (node.isTextual()) writeText(node.textValue(), out);
        else if (node.isNumber()) out.append(number(node.decimalValue()));
        else out.append(node.asText());
    }

    private static void writeObject(JsonNode object, StringBuilder out) {
        // String compares by UTF-16 units, as the order is defined.
        Map<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        String separator = "{";
        for (var member : members.entrySet()) {
            out.append(separator);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode array, StringBuilder out) {
        out.append('[');
        for (Iterator<JsonNode> items = array.elements(); items.hasNext(); ) {
            write(items.next(), out);
            if (items.hasNext()) out.append(',');
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(unit -> writeUnit((char) unit, out));
        out.append('"');
    }

    private static void writeUnit(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') out.append("\\u%04x".formatted((int) unit));
                else out.append(unit);
            }
        }
    }

    /** In the range where plain decimals and ECMAScript's shortest form of a double are the same; others are refused. */
    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.signum() == 0) return "0";
        boolean exact = plain.scale() <= 0 ? plain.abs().compareTo(LARGEST) <= 0 : plain.precision() <= MOST_DIGITS;
        if (!exact || plain.abs().compareTo(SMALLEST) < 0)
            throw new IllegalArgumentException("a number whose double is not exact: " + number);
        return plain.toPlainString();
    }
}
