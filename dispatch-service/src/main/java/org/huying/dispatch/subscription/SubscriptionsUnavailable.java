package org.huying.dispatch.subscription;

import java.sql.SQLException;

/** Subscriptions could not be read or written; the cause tells whether waiting helps. */
public class SubscriptionsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SubscriptionsUnavailable(SQLException cause) {
        super("subscriptions: " + cause.getSQLState(), cause);
    }
}
