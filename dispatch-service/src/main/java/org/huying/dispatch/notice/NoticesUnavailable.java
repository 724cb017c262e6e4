package org.huying.dispatch.notice;

import java.sql.SQLException;

/** Notices could not be read or written; the cause tells whether waiting helps. */
public class NoticesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoticesUnavailable(SQLException cause) {
        super("notices: " + cause.getSQLState(), cause);
    }
}
