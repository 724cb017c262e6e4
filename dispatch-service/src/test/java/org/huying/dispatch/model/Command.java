package org.huying.dispatch.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * What one person asks of one case.
 *
 * @param fields of the body; whatever the act needs
 */
record Command(Act act, Person by, ModelCase on, Map<String, String> fields, Match match, Form form) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which version the command says it was decided upon. */
    enum Match {
        CURRENT,
        STALE,
        MISSING
    }

    /** In which shape the body is. */
    enum Form {
        WHOLE,
        EMPTY,
        NO_JSON
    }

    String field(String name) {
        return fields.get(name);
    }

    String path() {
        return "/v1/cases/" + on.number() + "/"
                + act.path().replace("{id}", on.clock().extension().id());
    }

    /** Null where the header is missing. */
    String ifMatch() {
        long current = act.isDecision() ? on.clock().revision() : on.version();
        return switch (match) {
            case CURRENT -> "\"" + current + "\"";
            case STALE -> "\"" + (current - 1) + "\"";
            case MISSING -> null;
        };
    }

    String body() {
        return switch (form) {
            case NO_JSON -> "{\"reason\":";
            case EMPTY -> "{}";
            case WHOLE -> json();
        };
    }

    private String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "%s %s by %s, If-Match %s %s, body %s".formatted(on.number(), act, by, match, ifMatch(), body());
    }
}
