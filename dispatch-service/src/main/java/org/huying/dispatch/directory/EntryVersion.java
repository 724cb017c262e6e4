package org.huying.dispatch.directory;

import java.time.Instant;

/**
 * What an entry says for a time.
 *
 * @param sequence  the change of the entry that brought it
 * @param validTo   the first instant at which it no longer holds, null while no end is known; equal to
 *                  {@code validFrom} for a plan that was replaced before it began
 * @param actorRole who changed it, {@code system} for the data file
 */
public record EntryVersion(
        DirectoryEntry entry,
        long sequence,
        Instant validFrom,
        Instant validTo,
        Origin origin,
        String actorRole,
        Instant recordedAt) {

    /** Where a version came from. */
    public enum Origin {
        FILE,
        REST
    }

    public boolean isInForceAt(Instant instant) {
        return !validFrom.isAfter(instant) && !isOverBy(instant);
    }

    boolean isOverBy(Instant instant) {
        return validTo != null && !validTo.isAfter(instant);
    }

    /** Never in force: another took its place before it began. */
    public boolean isReplacedPlan() {
        return validFrom.equals(validTo);
    }

    /** Another entry that holds as long as this one, as the two are written together. */
    EntryVersion saying(DirectoryEntry other) {
        return new EntryVersion(other, sequence, validFrom, validTo, origin, actorRole, recordedAt);
    }

    /** This version, over at that instant at the latest; one that would begin then or later never begins. */
    EntryVersion endedAt(Instant end) {
        if (isOverBy(end)) return this;
        Instant until = validFrom.isBefore(end) ? end : validFrom;
        return new EntryVersion(entry, sequence, validFrom, until, origin, actorRole, recordedAt);
    }
}
