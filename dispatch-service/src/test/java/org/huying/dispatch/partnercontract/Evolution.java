package org.huying.dispatch.partnercontract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a released schema may change and keep its name: by optional fields, and by what is said to people. Whoever reads
 * or writes by the released one can then go on as they do; everything else is a new version beside it.
 */
final class Evolution {
    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment");
    /** What they hold is named by us, not by JSON Schema, and may be added to. */
    private static final Set<String> NAMED_BY_US = Set.of("properties", "$defs");

    /** What a schema says of a field whose codes are no closed list: a partner has known from the start. */
    private static final String OPEN = "new codes may be added";

    private Evolution() {}

    /** Where today's schema breaks what was released, as JSON pointers with what is wrong; empty when nowhere. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        List<String> found = new ArrayList<>();
        compare("", released, today, found);
        return found;
    }

    private static void compare(String at, JsonNode released, JsonNode today, List<String> found) {
        if (!released.isObject() || !today.isObject()) {
            if (!same(released, today)) found.add(at + ": was " + released + ", is " + today);
            return;
        }
        Set<String> keywords = new TreeSet<>();
        released.fieldNames().forEachRemaining(keywords::add);
        today.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(FOR_PEOPLE);
        for (String keyword : keywords) {
            if (keyword.equals("enum") && released.path("description").asText().contains(OPEN))
                compareOpen(at + "/enum", released.path("enum"), today.path("enum"), found);
            else if (NAMED_BY_US.contains(keyword))
                compareNamed(at + "/" + keyword, released.path(keyword), today.path(keyword), found);
            else compare(at + "/" + keyword, released.path(keyword), today.path(keyword), found);
        }
    }

    private static void compareNamed(String at, JsonNode released, JsonNode today, List<String> found) {
        released.properties().forEach(it -> {
            JsonNode now = today.path(it.getKey());
            if (now.isMissingNode()) found.add(at + "/" + it.getKey() + ": is gone");
            else compare(at + "/" + it.getKey(), it.getValue(), now, found);
        });
    }

    private static void compareOpen(String at, JsonNode released, JsonNode today, List<String> found) {
        Set<String> gone = asSet(released);
        gone.removeAll(asSet(today));
        if (!gone.isEmpty()) found.add(at + ": is without " + gone);
    }

    /** {@code required}, {@code enum} and {@code type} are sets. */
    private static boolean same(JsonNode released, JsonNode today) {
        if (!released.isArray() || !today.isArray()) return released.equals(today);
        return asSet(released).equals(asSet(today));
    }

    private static Set<String> asSet(JsonNode array) {
        Set<String> values = new TreeSet<>();
        array.forEach(value -> values.add(value.toString()));
        return values;
    }
}
