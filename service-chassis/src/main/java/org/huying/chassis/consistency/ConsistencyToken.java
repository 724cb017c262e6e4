package org.huying.chassis.consistency;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.problem.Malformed;

/**
 * Names the event of a write: whoever sends it along with a later request is answered after that event has arrived,
 * never from before it. Clients treat it as opaque. It holds the aggregate's id and version and nothing else, so it
 * needs no signature: a made-up one makes nobody wait but its sender.
 *
 * @param stream   the topic of the aggregate
 * @param key      the aggregate's id
 * @param sequence the aggregate's version after the write
 */
public record ConsistencyToken(String stream, String key, long sequence) {
    public static final String HEADER = "Consistency-Token";

    /** How many one header may hold, in either direction. */
    public static final int MOST = 20;

    /** The key is percent-encoded: whatever it is made of, it fits into a header. */
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,100}):([A-Za-z0-9.*_+%-]{1,500}):(\\d{1,18})");

    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}\\uFFFD]");

    public static ConsistencyToken of(DomainEvent event) {
        var occurrence = event.occurrence();
        return new ConsistencyToken(event.stream(), occurrence.key(), occurrence.sequence());
    }

    /** Reads a header's value, a list separated by commas; null stands for no header. */
    public static Set<ConsistencyToken> parse(String header) {
        Set<ConsistencyToken> tokens = new LinkedHashSet<>();
        if (header == null) return tokens;
        for (String element : header.split(",")) if (!element.isBlank()) tokens.add(one(element.trim()));
        if (tokens.size() > MOST) throw malformed();
        return tokens;
    }

    /** Several tokens as one header's value. */
    public static String print(Collection<ConsistencyToken> tokens) {
        return tokens.stream().map(ConsistencyToken::toString).collect(Collectors.joining(","));
    }

    private static ConsistencyToken one(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) throw malformed();
        try {
            String key = URLDecoder.decode(parts.group(2), StandardCharsets.UTF_8);
            if (UNUSABLE.matcher(key).find()) throw malformed();
            return new ConsistencyToken(parts.group(1), key, Long.parseLong(parts.group(3)));
        } catch (IllegalArgumentException brokenEscape) {
            throw malformed();
        }
    }

    private static Malformed malformed() {
        return new Malformed(
                HEADER + " 无法识别，请原样带上此前得到的值",
                "Unusable " + HEADER + ": send back exactly what an answer gave you, at most " + MOST + " of them");
    }

    @Override
    public String toString() {
        return stream + ":" + URLEncoder.encode(key, StandardCharsets.UTF_8) + ":" + sequence;
    }
}
