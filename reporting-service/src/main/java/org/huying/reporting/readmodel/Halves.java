package org.huying.reporting.readmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huying.reporting.journal.JournalEntry;

/**
 * Divides what is folded. Order matters within a key, so a key is never divided; nor is a concern, of which intake tells
 * by one key and dispatch by another: both would write the same lines, and one half would wait for the other.
 */
final class Halves {
    private Halves() {}

    /** Two of them, each in the order of the portion. */
    static List<List<JournalEntry>> of(List<JournalEntry> portion) {
        Map<String, String> concerns = new HashMap<>();
        for (JournalEntry entry : portion)
            if (entry.concernId() != null) concerns.putIfAbsent(entry.event().key(), entry.concernId());
        return List.copyOf(portion.stream()
                .collect(Collectors.partitioningBy(
                        entry -> isInFirst(entry.event().key(), concerns)))
                .values());
    }

    private static boolean isInFirst(String key, Map<String, String> concerns) {
        return (concerns.getOrDefault(key, key).hashCode() & 1) == 0;
    }
}
