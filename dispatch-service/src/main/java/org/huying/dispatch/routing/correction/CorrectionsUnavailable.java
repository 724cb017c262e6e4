package org.huying.dispatch.routing.correction;

import java.sql.SQLException;

/** The stored corrections cannot be reached; the cause tells whether waiting helps. */
public class CorrectionsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorrectionsUnavailable(SQLException cause) {
        super("routing corrections: " + cause.getSQLState(), cause);
    }
}
