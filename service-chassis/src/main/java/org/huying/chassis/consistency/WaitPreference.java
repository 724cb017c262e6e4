package org.huying.chassis.consistency;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a caller is willing to wait ({@code Prefer: wait=N}, RFC 7240 §4.3, in seconds).
 *
 * @param stated whether the caller said so, or it is what everybody gets
 */
public record WaitPreference(Duration longest, boolean stated) {
    public static final String HEADER = "Prefer";
    public static final String APPLIED_HEADER = "Preference-Applied";
    static final Duration DEFAULT = Duration.ofSeconds(2);
    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Pattern WAIT = Pattern.compile("(?i)\\s*wait\\s*=\\s*(\"?)(\\d{1,9})\\1\\s*(;.*)?");

    /** The first usable preference counts; what cannot be understood is ignored, as the RFC wants it (§2). */
    public static WaitPreference of(String header) {
        if (header == null) return new WaitPreference(DEFAULT, false);
        for (String preference : header.split(",")) {
            Matcher wait = WAIT.matcher(preference);
            if (wait.matches()) return new WaitPreference(atMost(Long.parseLong(wait.group(2))), true);
        }
        return new WaitPreference(DEFAULT, false);
    }

    private static Duration atMost(long seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        return asked.compareTo(LIMIT) > 0 ? LIMIT : asked;
    }

    /** What was done of it, as {@code Preference-Applied} says it. */
    public String applied() {
        return "wait=" + longest.toSeconds();
    }
}
