package org.huying.chassis.outbox;

import java.sql.SQLException;

/** The outbox could not be written or read; the cause tells whether waiting helps. */
public class OutboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxUnavailable(SQLException cause) {
        super("outbox: " + cause.getSQLState(), cause);
    }
}
