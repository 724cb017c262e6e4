package org.huying.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes to the audit log, in the act's own transaction, what only a privileged role may do. */
@ApplicationScoped
public class PrivilegedActs {
    private final AuditTrail trail;
    private final CurrentRequest request;

    PrivilegedActs(AuditTrail trail, CurrentRequest request) {
        this.trail = trail;
        this.request = request;
    }

    public void record(String reason) {
        trail.add(request.entry(AuditEntry.DONE, reason));
    }
}
