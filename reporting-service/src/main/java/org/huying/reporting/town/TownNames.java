package org.huying.reporting.town;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;

/** Entries of the directory by name, through time. */
public final class TownNames {
    private final List<NamedEntry> entries;

    /** @param entries those of one code in the order in which they hold */
    public TownNames(List<NamedEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** By code, as they were called at that instant; what is no more keeps its last name. */
    public Map<String, String> at(Instant instant) {
        Map<String, String> names = new TreeMap<>();
        for (NamedEntry entry : entries) if (entry.hasBegunBy(instant)) names.put(entry.code(), entry.name());
        return names;
    }

    /**
     * Refuses a community that the directory never told of, and says which there are. Before it told of any, every code
     * may be one; null is none.
     */
    public void mustKnow(String community) {
        Map<String, String> known = at(Instant.MAX);
        if (community == null || known.isEmpty() || known.containsKey(community)) return;
        String choice = known.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
        throw new Invalid("/community", "没有这个社区，可选 · no such community; there are: " + choice);
    }

    /** The codes of those that were there at that instant. */
    public Set<String> inForceAt(Instant instant) {
        return entries.stream()
                .filter(entry -> entry.isInForceAt(instant))
                .map(NamedEntry::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the code's entry was called at that instant, null where that is not known. */
    public String name(String code, Instant instant) {
        String name = null;
        for (NamedEntry entry : entries)
            if (entry.code().equals(code) && entry.hasBegunBy(instant)) name = entry.name();
        return name;
    }
}
