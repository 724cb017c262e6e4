package org.huying.local.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The consistency tokens of all writes, and which of them each service was asked to wait for already. */
final class Written {
    /** One request takes no more of them. */
    private static final int MOST_TOKENS = 20;

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Integer> awaited = new HashMap<>();

    /** A write that moved more than one thing, a case and its clock for one, gives a token for each. */
    void add(String ofOneWrite) {
        Stream.of(ofOneWrite.split(",")).map(String::strip).forEach(tokens::add);
    }

    /** Those the service of that address was not asked to wait for yet, as many together as a request takes. */
    List<String> newTo(URI uri) {
        int from = awaited.getOrDefault(uri.getAuthority(), 0);
        List<String> portions = new ArrayList<>();
        for (int i = from; i < tokens.size(); i += MOST_TOKENS)
            portions.add(String.join(",", tokens.subList(i, Math.min(i + MOST_TOKENS, tokens.size()))));
        awaited.put(uri.getAuthority(), tokens.size());
        return portions;
    }
}
