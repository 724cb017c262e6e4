package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/** One figure, as it should be and as it is. */
record Figure(String name, String expected, String actual) {
    static Figure of(String name, Object expected, JsonNode actual) {
        return new Figure(name, String.valueOf(expected), actual.isMissingNode() ? "—" : actual.asText());
    }

    static Figure of(String name, Object expected, Object actual) {
        return new Figure(name, String.valueOf(expected), String.valueOf(actual));
    }

    /** A rate as the services tell it: numerator, denominator, percent. */
    static Figure rate(String name, String expected, JsonNode rate) {
        return new Figure(name, expected, rate(rate));
    }

    static String rate(JsonNode rate) {
        return "%s/%s = %s %%"
                .formatted(
                        rate.path("numerator").asText(),
                        rate.path("denominator").asText(),
                        rate.path("percent").asText());
    }

    boolean isRight() {
        return expected.equals(actual);
    }
}
