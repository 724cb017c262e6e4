package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.outbox.Outbox;

/** Brings the stored directory in line with the data file, and tells the other services what is new or changed. */
@ApplicationScoped
class LoadDirectory {
    private final DirectoryTable table;
    private final Outbox outbox;
    private final Clock clock;

    LoadDirectory(DirectoryTable table, Outbox outbox, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many entries were new or changed. */
    @Transactional
    int handle(DirectoryFile file) {
        table.lockForLoading();
        Map<String, DirectoryTable.Stored> before = table.all().stream()
                .collect(Collectors.toMap(stored -> stored.entry().code(), Function.identity()));
        int changed = 0;
        for (DirectoryEntry entry : file.entries()) {
            DirectoryTable.Stored known = before.get(entry.code());
            if (known != null && known.entry().equals(entry)) continue;
            long sequence = known == null ? 1 : known.sequence() + 1;
            table.store(entry, sequence);
            outbox.add(entry.listed(sequence, clock.instant()));
            changed++;
        }
        return changed;
    }
}
