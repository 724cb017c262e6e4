package org.huying.chassis.consistency;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events whose transactions this request committed: its answer names the newest of each aggregate. A request that
 * changes more aggregates than fit into a header names the first of them.
 */
@RequestScoped
public class Written {
    private final Map<String, ConsistencyToken> newest = new LinkedHashMap<>();

    public void add(List<ConsistencyToken> committed) {
        for (ConsistencyToken token : committed) {
            String aggregate = token.stream() + ":" + token.key();
            if (newest.size() < ConsistencyToken.MOST || newest.containsKey(aggregate))
                newest.merge(aggregate, token, Written::later);
        }
    }

    private static ConsistencyToken later(ConsistencyToken one, ConsistencyToken other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    public List<ConsistencyToken> tokens() {
        return List.copyOf(newest.values());
    }
}
