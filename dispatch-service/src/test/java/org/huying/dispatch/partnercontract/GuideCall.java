package org.huying.dispatch.partnercontract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call of this service that the guide shows: a {@code curl} in one of its blocks, or {@code `GET /path`} in its text.
 *
 * @param path as written, {@code $ID} where an id stands
 * @param body JSON, empty where there is none
 */
record GuideCall(String method, String path, String body) {
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CURL = Pattern.compile("curl [^\\n]*?\"?\\$HUYING(/[^\\s\"?]+)[^\\n]*");
    private static final Pattern METHOD = Pattern.compile("-X (\\w+)");
    private static final Pattern BODY = Pattern.compile("-d '(\\{.*?\\})'");
    private static final Pattern MENTION = Pattern.compile("`(GET|POST|PUT) (/[^\\s`?]+)[^`]*`");

    static List<GuideCall> in(String guide) {
        return Stream.concat(
                        BLOCK.matcher(guide).results().flatMap(block -> curls(block.group(1))),
                        MENTION.matcher(guide).results().map(it -> new GuideCall(it.group(1), it.group(2), "")))
                .toList();
    }

    /** A command goes on over a backslash, and a body over as many lines as it has. */
    private static Stream<GuideCall> curls(String block) {
        String commands = block.replaceAll("\\\\\\n", " ").replaceAll("\\n +", " ");
        return CURL.matcher(commands).results().map(it -> {
            Matcher body = BODY.matcher(it.group());
            Matcher method = METHOD.matcher(it.group());
            return new GuideCall(
                    method.find() ? method.group(1) : "GET", it.group(1), body.find() ? body.group(1) : "");
        });
    }

    /** Whether that is the path it calls, for example {@code /v1/subscriptions/{id}/feed}. */
    boolean isAt(String template) {
        String ids = template.replaceAll("\\{[^}]+\\}", "([^/]+)");
        return path.matches(ids.replace(".", "\\.")) || path.equals(template);
    }
}
