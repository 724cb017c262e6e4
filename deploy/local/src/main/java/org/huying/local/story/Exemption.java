package org.huying.local.story;

import java.net.URI;
import java.util.Map;
import org.huying.local.story.Rest.Answer;

/** What the handler of an open concern may be granted. */
enum Exemption {
    /** 挂账: until a day after the campaign. */
    DEFERRED("/deferral", "reviewDate", "2024-03-01", "待老旧小区改造立项。"),
    /** 延期: to a day after the campaign. */
    EXTENDED("/extensions", "lastDay", "2024-01-15", "需等待检测报告。");

    private final String path;
    private final String dayName;
    private final String day;
    private final String reason;

    Exemption(String path, String dayName, String day, String reason) {
        this.path = path;
        this.dayName = dayName;
        this.day = day;
        this.reason = reason;
    }

    /** By whoever has the case. */
    void ask(Players players, StoryConcern concern) {
        String number = players.number(concern);
        String handler = Cast.memberOf(players.owner(number));
        Answer asked = players.rest().post(uri(players, number), handler, Map.of(dayName, day, "reason", reason));
        players.knows(number, asked.token());
    }

    /** By the desk, as the clock of the case stands. */
    void approve(Players players, StoryConcern concern) {
        String number = players.number(concern);
        URI asked = uri(players, number);
        if (this == EXTENDED) {
            String id = players.rest().read(asked, Cast.DESK).path(0).path("id").asText();
            asked = URI.create(asked + "/" + id);
        }
        String clock = players.rest().get(asked, Cast.DESK).etag();
        Answer granted = players.rest().move(URI.create(asked + "/approval"), Cast.DESK, clock, Map.of());
        players.knows(number, granted.token());
    }

    private URI uri(Players players, String number) {
        return players.dispatch("/v1/cases/" + number + path);
    }
}
