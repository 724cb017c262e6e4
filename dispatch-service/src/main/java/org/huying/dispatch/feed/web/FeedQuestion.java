package org.huying.dispatch.feed.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.problem.Malformed;
import org.huying.dispatch.feed.LastEventId;

/** From where, how much, and how long to wait for it. */
class FeedQuestion {
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WAIT = Pattern.compile("(?i)\\s*wait\\s*=\\s*(\"?)(\\d{1,9})\\1\\s*(;.*)?");

    @QueryParam("lastEventId")
    @Parameter(
            description =
                    "最近收到的事件的 id（或上次答复的 Last-Event-ID）；不带则从订阅起点读取 · The id of the last event you got, or what Last-Event-ID of the "
                            + "last answer said; without it from the start of the subscription. It stays valid when that "
                            + "event is deleted",
            example = "018c2371-2c00-8000-8000-0000000004d2")
    String lastEventId;

    @QueryParam("limit")
    @Parameter(description = "最多条数，1–1000，默认 100 · At most so many, 1 to 1000; 100 if not said", example = "100")
    String limit;

    @QueryParam("timeout")
    @Parameter(
            description =
                    "没有新事件时最多等待的毫秒数，上限 60000，默认不等待 · Milliseconds to wait when there is nothing, at most 60000; 0 if not said",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60000"),
            example = "30000")
    String timeout;

    /** In the document it stands with every endpoint already. */
    @HeaderParam("Prefer")
    @Parameter(hidden = true)
    String prefer;

    OptionalLong lastKnown() {
        return LastEventId.position(lastEventId);
    }

    int limit() {
        if (limit == null) return USUAL;
        long asked = number("limit", limit);
        if (asked < 1 || asked > MOST)
            throw new Malformed("limit 须为 1 至 " + MOST + " 的整数", "limit must be a whole number from 1 to " + MOST);
        return (int) asked;
    }

    Duration longestWait() {
        if (timeout != null) return atMost(Duration.ofMillis(number("timeout", timeout)));
        return preferred();
    }

    /** What cannot be understood is ignored, as RFC 7240 (§2) wants it. */
    private Duration preferred() {
        if (prefer == null) return Duration.ZERO;
        for (String preference : prefer.split(",")) {
            Matcher wait = WAIT.matcher(preference);
            if (wait.matches()) return atMost(Duration.ofSeconds(Long.parseLong(wait.group(2))));
        }
        return Duration.ZERO;
    }

    private static Duration atMost(Duration asked) {
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private static long number(String name, String text) {
        if (!NUMBER.matcher(text).matches())
            throw new Malformed(name + " 须为整数", name + " must be a whole number of up to nine digits");
        return Long.parseLong(text);
    }
}
