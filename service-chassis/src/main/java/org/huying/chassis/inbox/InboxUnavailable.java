package org.huying.chassis.inbox;

import java.sql.SQLException;

/** The inbox tables could not be read or written; the cause tells whether waiting helps. */
public class InboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InboxUnavailable(SQLException cause) {
        super("inbox: " + cause.getSQLState(), cause);
    }
}
