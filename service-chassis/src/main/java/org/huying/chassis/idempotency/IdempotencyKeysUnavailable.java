package org.huying.chassis.idempotency;

import java.sql.SQLException;

/** The keys could not be read or written; the cause tells whether waiting helps. */
public class IdempotencyKeysUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdempotencyKeysUnavailable(SQLException cause) {
        super("idempotency keys: " + cause.getSQLState(), cause);
    }
}
