package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Resolutions, to those who may see them. */
@ApplicationScoped
public class ReadResolutions {
    private final Resolutions resolutions;
    private final Clock clock;

    ReadResolutions(Resolutions resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Transactional
    public Resolution one(String number, AccessScope caller) {
        return resolutions.visible(number, caller);
    }

    /** Newest first; overdue is told by the clock of the town. */
    @Transactional
    public Page<Resolution> list(ResolutionFilter filter, AccessScope caller, int limit) {
        List<Resolution> found = resolutions.list(filter, caller, clock.instant(), limit + 1);
        return Page.of(found, limit, last -> Cursor.of(last.id()));
    }
}
