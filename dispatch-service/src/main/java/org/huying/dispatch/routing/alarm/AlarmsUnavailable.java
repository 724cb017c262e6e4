package org.huying.dispatch.routing.alarm;

import java.sql.SQLException;

/** The stored alarms cannot be reached; the cause tells whether waiting helps. */
public class AlarmsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlarmsUnavailable(SQLException cause) {
        super("routing alarms: " + cause.getSQLState(), cause);
    }
}
