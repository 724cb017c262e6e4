package org.huying.chassis.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huying.chassis.problem.PreconditionMissing;
import org.huying.chassis.problem.StaleVersion;

/** An aggregate's version as it travels in {@code ETag} and {@code If-Match} (RFC 9110 §8.8, §13.1.1). */
public record EntityVersion(long number) {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    public String etag() {
        return "\"" + number + "\"";
    }

    /** What a command says it was decided upon: missing is refused, and what is no ETag of ours matches nothing. */
    public static EntityVersion ifMatch(String header) {
        if (header == null || header.isBlank()) throw new PreconditionMissing();
        Matcher etag = STRONG.matcher(header.trim());
        if (!etag.matches()) throw new StaleVersion();
        return new EntityVersion(Long.parseLong(etag.group(1)));
    }

    /** Refuses the command when the aggregate has moved on. */
    public void mustBe(long current) {
        if (number != current) throw new StaleVersion();
    }
}
