package org.huying.reporting.town;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
