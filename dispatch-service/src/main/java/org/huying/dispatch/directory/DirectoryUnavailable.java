package org.huying.dispatch.directory;

import java.sql.SQLException;

/** The stored directory cannot be reached; the cause tells whether waiting helps. */
public class DirectoryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryUnavailable(SQLException cause) {
        super("directory: " + cause.getSQLState(), cause);
    }
}
