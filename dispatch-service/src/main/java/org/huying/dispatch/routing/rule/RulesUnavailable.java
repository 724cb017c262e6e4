package org.huying.dispatch.routing.rule;

import java.sql.SQLException;

/** The stored rules cannot be reached; the cause tells whether waiting helps. */
public class RulesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulesUnavailable(SQLException cause) {
        super("routing rules: " + cause.getSQLState(), cause);
    }
}
