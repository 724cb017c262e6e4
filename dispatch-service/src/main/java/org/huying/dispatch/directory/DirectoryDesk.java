package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/** Where changes of the directory are checked, entered and told, one after the other. */
@ApplicationScoped
class DirectoryDesk {
    private final DirectoryTable table;
    private final Outbox outbox;
    private final Event<CurrentDirectory.Changed> changed;

    DirectoryDesk(DirectoryTable table, Outbox outbox, Event<CurrentDirectory.Changed> changed) {
        this.table = table;
        this.outbox = outbox;
        this.changed = changed;
    }

    /** Opens the book for writing, to the end of the transaction. */
    DirectoryBook open() {
        table.lockForWriting();
        return new DirectoryBook(table.all());
    }

    /** Enters what is new or changed, if it fits among the others from then on for as long as it is in force. */
    void enter(ListedEntry entry, DirectoryBook book, Change change) {
        FormCheck.mustBeSound(entry.latest().entry());
        DirectoryBook then = book.with(entry);
        for (Instant moment : then.momentsFrom(change.from())) {
            Directory town = then.at(moment);
            entry.at(moment).ifPresent(version -> PlaceCheck.mustFit(version.entry(), town));
            if (town.findDesk().isEmpty()) throw new LastDesk();
        }
        keep(entry, change);
    }

    /** Enters that an entry is no more, if nothing needs it from then on. */
    void enterVoided(ListedEntry entry, DirectoryBook book, Change change) {
        DirectoryBook then = book.with(entry);
        for (Instant moment : then.momentsFrom(change.from())) {
            Directory town = then.at(moment);
            if (town.findDesk().isEmpty()) throw new LastDesk();
            List<String> users = new ArrayList<>(UsersOf.entry(entry.latest().entry(), town));
            if (!users.isEmpty()) throw new StillInUse(entry.code(), users);
        }
        keep(entry, change);
    }

    /** Enters without looking at the others, as part of a data file that was checked as a whole. */
    void keep(ListedEntry entry, Change change) {
        table.store(entry);
        outbox.add(entry.told(change.now()));
        changed.fire(new CurrentDirectory.Changed());
    }
}
