package org.huying.dispatch.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;

/** The desk's views, to each caller within the caller's scope. */
@ApplicationScoped
public class ReadDesk {
    private final DeskTable table;
    private final Clock clock;

    ReadDesk(DeskTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    public DeskCounts counts(DeskFilter filter, AccessScope caller) {
        Instant now = clock.instant();
        return new DeskCounts(table.counts(filter, new OpenCases(caller, now)), now);
    }

    @Transactional
    public DeskPage page(DeskQuestion question, PageRequest request, AccessScope caller) {
        return table.page(question, request, new OpenCases(caller, clock.instant()));
    }
}
