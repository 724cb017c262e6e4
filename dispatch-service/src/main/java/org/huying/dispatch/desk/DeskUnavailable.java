package org.huying.dispatch.desk;

import java.sql.SQLException;

/** The views cannot be read now; the cause tells whether waiting helps. */
public class DeskUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeskUnavailable(SQLException cause) {
        super("desk: " + cause.getSQLState(), cause);
    }
}
