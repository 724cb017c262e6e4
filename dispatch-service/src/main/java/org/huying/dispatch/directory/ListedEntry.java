package org.huying.dispatch.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.directory.DirectoryEntry.Telling;

/**
 * One entry of the directory through time.
 *
 * @param sequence how often it was changed; the version a command is decided upon
 * @param versions in the order in which they were written; no two overlap
 * @param voiding  null unless it was voided
 */
public record ListedEntry(String code, EntryKind kind, long sequence, List<EntryVersion> versions, Voiding voiding) {
    /** @param from the first instant at which the entry is no more */
    public record Voiding(Instant from, String reason) {}

    public ListedEntry {
        versions = List.copyOf(versions);
    }

    static ListedEntry first(DirectoryEntry entry, Change change) {
        return new ListedEntry(entry.code(), entry.entryKind(), 1, List.of(change.version(entry, 1)), null);
    }

    public Optional<EntryVersion> at(Instant instant) {
        return versions.stream().filter(version -> version.isInForceAt(instant)).findFirst();
    }

    public boolean isVoided() {
        return voiding != null;
    }

    /** The version that was written last: the one in force, or the last one planned. */
    public EntryVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** Says something else from then on. Only what comes last can be changed: nothing is slipped in before a plan. */
    ListedEntry revised(DirectoryEntry entry, Change change) {
        mustNotBeVoided();
        if (change.from().isBefore(latest().validFrom())) throw new LaterVersionPlanned(latest());
        List<EntryVersion> all = endedAt(change.from());
        all.add(change.version(entry, sequence + 1));
        return new ListedEntry(code, kind, sequence + 1, all, null);
    }

    /** Is no more from then on; what was planned for later is off. */
    ListedEntry voided(String reason, Change change) {
        mustNotBeVoided();
        return new ListedEntry(code, kind, sequence + 1, endedAt(change.from()), new Voiding(change.from(), reason));
    }

    /** What the others are told of it: all that is in force or still to come. */
    DirectoryEvent told(Instant now) {
        Occurrence occurrence = new Occurrence(code, code, sequence, now);
        if (isVoided()) return toldVoided(occurrence);
        List<EntryVersion> states = versions.stream()
                .filter(version -> !version.isReplacedPlan() && !version.isOverBy(now))
                .toList();
        List<DirectoryEvent> planned = states.stream()
                .skip(1)
                .map(version -> listed(version, occurrence, null))
                .toList();
        return listed(states.get(0), occurrence, planned.isEmpty() ? null : planned);
    }

    /** When it changes by itself after that instant. */
    Stream<Instant> boundariesAfter(Instant instant) {
        return versions.stream()
                .flatMap(version -> Stream.of(version.validFrom(), version.validTo()))
                .filter(boundary -> boundary != null && boundary.isAfter(instant));
    }

    /** One that was voided before it began was never there: it ends where it begins. */
    private DirectoryEvent.EntryVoided toldVoided(Occurrence occurrence) {
        Instant since = versions.get(0).validFrom();
        Instant end = voiding.from();
        String name = latest().entry().name();
        return new DirectoryEvent.EntryVoided(occurrence, code, kind, name, since.isBefore(end) ? since : end, end);
    }

    private void mustNotBeVoided() {
        if (isVoided()) throw new EntryIsVoided(code);
    }

    private List<EntryVersion> endedAt(Instant end) {
        List<EntryVersion> ended = new ArrayList<>();
        for (EntryVersion version : versions) ended.add(version.endedAt(end));
        return ended;
    }

    private static DirectoryEvent listed(EntryVersion version, Occurrence occurrence, List<DirectoryEvent> planned) {
        return version.entry().listed(new Telling(occurrence, version.validFrom(), version.validTo(), planned));
    }
}
