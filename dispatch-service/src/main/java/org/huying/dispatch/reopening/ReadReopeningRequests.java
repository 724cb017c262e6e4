package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** The requests to reopen cases, to those who decide. */
@ApplicationScoped
public class ReadReopeningRequests {
    private final ReopeningRequests requests;

    ReadReopeningRequests(ReopeningRequests requests) {
        this.requests = requests;
    }

    @Transactional
    public ReopeningRequest one(UUID id, AccessScope caller) {
        return requests.visible(id, caller);
    }

    /** The oldest first. */
    @Transactional
    public Page<ReopeningRequest> list(ReopeningFilter filter, AccessScope caller, int limit) {
        List<ReopeningRequest> found = requests.list(filter, caller, limit + 1);
        return Page.of(found, limit, last -> Cursor.of(last.id()));
    }
}
