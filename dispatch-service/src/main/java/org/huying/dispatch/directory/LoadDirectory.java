package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huying.dispatch.directory.EntryVersion.Origin;

/**
 * Takes from the data file what is not stored yet, and what was changed in the file since. What was last changed, or
 * voided, over REST is left alone: the file never takes a change back.
 */
@ApplicationScoped
class LoadDirectory {
    /** What the file lists for the first time has always been so, also for a story that plays years ago. */
    private static final Instant EVER = Instant.EPOCH;

    private final DirectoryDesk desk;
    private final Clock clock;

    LoadDirectory(DirectoryDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Returns how many entries were new or changed. */
    @Transactional
    int handle(DirectoryFile file) {
        var entries = file.entries();
        DirectoryBook book = desk.open();
        Instant now = clock.instant();
        int changed = 0;
        for (DirectoryEntry entry : entries) {
            Optional<ListedEntry> known = book.find(entry.code());
            if (known.isPresent() && !mayBeChangedTo(entry, known.get())) continue;
            Instant from = known.map(it -> later(now, it.latest().validFrom())).orElse(EVER);
            Change change = new Change(from, now, Origin.FILE, "system");
            desk.keep(
                    known.map(it -> it.revised(entry, change)).orElseGet(() -> ListedEntry.first(entry, change)),
                    change);
            changed++;
        }
        return changed;
    }

    private static boolean mayBeChangedTo(DirectoryEntry entry, ListedEntry known) {
        return !known.isVoided()
                && known.kind() == entry.entryKind()
                && known.latest().origin() == Origin.FILE
                && !known.latest().entry().equals(entry);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
