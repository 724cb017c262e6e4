package org.huying.chassis.audit;

import java.sql.SQLException;

/** The audit log could not be read or written; the cause tells whether waiting helps. */
public class AuditUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuditUnavailable(SQLException cause) {
        super("audit: " + cause.getSQLState(), cause);
    }
}
