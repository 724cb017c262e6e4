package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/** A concern of the published account, one of the 76, whose way a scenario tells in full. */
record Tale(String code, StoryConcern concern) {
    static Tale of(String code) {
        return new Tale(
                code,
                StoryConcern.all().stream()
                        .filter(it -> it.scenario().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** One stage of its case, at its own time. */
    Act stage(String moment, Stage stage) {
        return Act.at(moment, code + " " + stage, players -> new OrdinaryCase(concern).carryOut(stage, players));
    }

    Act act(String moment, String what, Act.Doing doing) {
        return Act.at(moment, code + " " + what, doing);
    }

    String number(Players players) {
        return players.number(concern);
    }

    /** The path of its case in dispatch, and what lies below. */
    String path(Players players, String below) {
        return "/v1/cases/" + number(players) + below;
    }

    Figure ending(Players players) {
        JsonNode file = players.caseOf(number(players)).body();
        String actual =
                file.path("status").asText() + " " + file.path("outcome").asText();
        return new Figure("结案 the case", "CLOSED " + concern.outcome(), actual);
    }
}
