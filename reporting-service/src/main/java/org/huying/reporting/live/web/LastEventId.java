package org.huying.reporting.live.web;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Malformed;

/** Reads where a client wants to go on. */
final class LastEventId {
    static final String HEADER = "Last-Event-ID";

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private LastEventId() {}

    /** Empty for a client that begins now. */
    static OptionalLong of(String header) {
        if (header == null || header.isEmpty()) return OptionalLong.empty();
        if (!POSITION.matcher(header).matches())
            throw new Malformed(
                    "Last-Event-ID 无法识别，请去掉后重新连接", "This Last-Event-ID is not one we gave; connect again without it");
        return OptionalLong.of(Long.parseLong(header));
    }
}
