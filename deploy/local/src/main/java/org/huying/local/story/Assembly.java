package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.huying.local.story.Rest.Answer;

/** A meeting of one community, from being called to its confirmed minutes, by the community's secretary. */
final class Assembly {
    private final String secretary;
    private final Map<String, Object> plan;
    private Answer called;

    /** @param convener a party organisation for a joint meeting, the community for a council */
    Assembly(
            String kind,
            String community,
            String secretary,
            String convener,
            String begins,
            String title,
            String matter,
            List<String> units) {
        this.secretary = secretary;
        this.plan = Map.of(
                "kind", kind,
                "communityCode", community,
                "convener", convener,
                "place", "社区会议室",
                "from", Players.utc(begins),
                "units", units,
                "agenda", List.of(Map.of("title", title, "matter", matter)));
    }

    void call(Players players) {
        called = players.rest().post(players.dispatch("/v1/meetings"), secretary, plan);
    }

    String number() {
        return called.body().path("number").asText();
    }

    /** What another service has to wait for before it knows of the meeting. */
    String token() {
        return called.token();
    }

    String path(String below) {
        return "/v1/meetings/" + number() + below;
    }

    /** Held with so many residents and two people of each unit, voted on, written down. */
    void hold(Players players, int residents, List<String> came, Map<String, Object> vote) {
        List<Map<String, Object>> attendance = came.stream()
                .map(unit -> Map.<String, Object>of("unit", unit, "people", 2))
                .toList();
        move(players, "/holding", Map.of("residents", residents, "attendance", attendance));
        move(players, "/votes", vote);
        move(players, "/minutes", Map.of("minutes", "经充分讨论并表决，形成决议。"));
        move(players, "/confirmation", Map.of());
    }

    private void move(Players players, String path, Map<String, Object> body) {
        players.moveOf(path(""), path, secretary, body);
    }

    /** Returns the path of the resolution. */
    String resolve(Players players, String text, String unit, String dueOn, String caseNumber) {
        Map<String, Object> resolution =
                Map.of("agendaItem", 1, "text", text, "unit", unit, "dueOn", dueOn, "cases", List.of(caseNumber));
        JsonNode issued = players.create(path("/resolutions"), secretary, resolution);
        return "/v1/resolutions/" + issued.path("number").asText();
    }

    Figure passed(Players players, String expected) {
        JsonNode vote = players.read(path(""), secretary).at("/agenda/0/vote");
        String actual = "%s of %s, %s"
                .formatted(
                        vote.path("inFavour").asText(),
                        vote.path("entitled").asText(),
                        vote.path("passed").asBoolean() ? "passed" : "failed");
        return new Figure("会议表决 vote of the meeting", expected, actual);
    }
}
