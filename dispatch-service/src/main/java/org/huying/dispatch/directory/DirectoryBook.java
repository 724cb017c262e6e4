package org.huying.dispatch.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All entries through time. */
final class DirectoryBook {
    private final Map<String, ListedEntry> entries = new LinkedHashMap<>();

    DirectoryBook(Collection<ListedEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.code(), entry));
    }

    Optional<ListedEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The book as it would be with this entry new or changed. */
    DirectoryBook with(ListedEntry changed) {
        DirectoryBook changedBook = new DirectoryBook(entries.values());
        changedBook.entries.put(changed.code(), changed);
        return changedBook;
    }

    /** Those in force at that instant. */
    Stream<EntryVersion> versionsAt(Instant instant) {
        return entries.values().stream().flatMap(entry -> entry.at(instant).stream());
    }

    Directory at(Instant instant) {
        return new Directory(versionsAt(instant).map(EntryVersion::entry).toList());
    }

    /** The given instant, and every later one at which something changes by itself. */
    List<Instant> momentsFrom(Instant from) {
        Stream<Instant> later = entries.values().stream().flatMap(entry -> entry.boundariesAfter(from));
        return Stream.concat(Stream.of(from), later).distinct().sorted().toList();
    }

    Optional<Instant> nextChangeAfter(Instant instant) {
        return entries.values().stream()
                .flatMap(entry -> entry.boundariesAfter(instant))
                .min(Instant::compareTo);
    }
}
