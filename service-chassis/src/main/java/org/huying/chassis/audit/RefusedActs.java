package org.huying.chassis.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes to the audit log what a caller was refused, in a transaction of its own. */
@ApplicationScoped
public class RefusedActs {
    private final AuditTrail trail;
    private final CurrentRequest request;

    RefusedActs(AuditTrail trail, CurrentRequest request) {
        this.trail = trail;
        this.request = request;
    }

    /** Completes once the line is written; a role is refused on an I/O thread, where nothing may block. */
    public Uni<Void> record(String reason) {
        AuditEntry entry = request.entry(AuditEntry.REFUSED, reason);
        Uni<Void> written = Uni.createFrom().voidItem().invoke(() -> trail.addApart(entry));
        return BlockingOperationControl.isBlockingAllowed()
                ? written
                : written.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
