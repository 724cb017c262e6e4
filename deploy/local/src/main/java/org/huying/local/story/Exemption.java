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
        URI asked = this == EXTENDED ? latest(players, uri(players, number)) : uri(players, number);
        URI approval = URI.create(asked + "/approval");
        Answer granted =
                players.rest().decide(() -> players.rest().get(asked, Cast.DESK), approval, Cast.DESK, Map.of());
        players.knows(number, granted.token());
    }

    private static URI latest(Players players, URI list) {
        String id = players.rest().read(list, Cast.DESK).path(0).path("id").asText();
        return URI.create(list + "/" + id);
    }

    private URI uri(Players players, String number) {
        return players.dispatch("/v1/cases/" + number + path);
    }
}
