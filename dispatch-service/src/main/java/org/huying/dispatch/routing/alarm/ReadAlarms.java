package org.huying.dispatch.routing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.NotFound;

/** The alarms of rules that failed. */
@ApplicationScoped
public class ReadAlarms {
    /** Greater than every UUIDv7. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final AlarmTable table;

    ReadAlarms(AlarmTable table) {
        this.table = table;
    }

    @Transactional
    public Alarm one(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFound("alarm", id.toString()));
    }

    /** Newest first. */
    @Transactional
    public Page<Alarm> list(boolean openOnly, Optional<UUID> before, int limit) {
        return Page.of(table.list(openOnly, before.orElse(NEWEST), limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
