package org.huying.reporting.table;

import java.sql.SQLException;

/** A table could not be read or written; the cause tells whether waiting helps. */
public class TableUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TableUnavailable(SQLException cause) {
        super("table: " + cause.getSQLState(), cause);
    }
}
