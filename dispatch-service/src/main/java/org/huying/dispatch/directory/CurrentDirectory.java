package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The directory in memory, read again when older than ten seconds: every concern that is routed asks it. */
@ApplicationScoped
public class CurrentDirectory {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final DirectoryTable table;
    private Directory snapshot;
    private long readAt;

    CurrentDirectory(DirectoryTable table) {
        this.table = table;
    }

    public synchronized Directory get() {
        if (snapshot == null || snapshot.isEmpty() || System.nanoTime() - readAt > FRESH) {
            snapshot = new Directory(
                    table.all().stream().map(DirectoryTable.Stored::entry).toList());
            readAt = System.nanoTime();
        }
        return snapshot;
    }
}
