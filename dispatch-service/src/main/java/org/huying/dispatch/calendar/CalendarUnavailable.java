package org.huying.dispatch.calendar;

import java.sql.SQLException;

/** The stored calendar cannot be reached; the cause tells whether waiting helps. */
public class CalendarUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalendarUnavailable(SQLException cause) {
        super("calendar: " + cause.getSQLState(), cause);
    }
}
