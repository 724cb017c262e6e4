package org.huying.intake.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** By when concerns are promised to be resolved. */
@ApplicationScoped
public class Promises {
    private final PromiseTable table;

    Promises(PromiseTable table) {
        this.table = table;
    }

    /** Empty before it is dispatched. */
    public Optional<Promise> of(UUID concernId) {
        return Promise.of(table.of(concernId));
    }
}
