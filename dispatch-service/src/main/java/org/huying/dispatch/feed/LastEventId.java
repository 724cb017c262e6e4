package org.huying.dispatch.feed;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Malformed;
import org.huying.dispatch.notice.NoticeId;

/** Reads where a client wants to go on. */
public final class LastEventId {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private LastEventId() {}

    /** The position in an event's id; empty for a client that begins with its subscription. */
    public static OptionalLong position(String text) {
        if (text == null || text.isEmpty()) return OptionalLong.empty();
        OptionalLong position =
                UUID_TEXT.matcher(text).matches() ? NoticeId.position(UUID.fromString(text)) : OptionalLong.empty();
        if (position.isEmpty()) throw foreign();
        return position;
    }

    static Malformed foreign() {
        return new Malformed(
                "lastEventId 不是本系统给出的事件编号，请使用最近收到的事件的 id，或去掉后从订阅起点读取",
                "lastEventId is not the id of an event we gave; name the last event you got, or leave it out to begin with "
                        + "the subscription");
    }
}
