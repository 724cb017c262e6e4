package org.huying.dispatch.delivery;

import java.sql.SQLException;

/** Deliveries could not be read or written; the cause tells whether waiting helps. */
public class DeliveriesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeliveriesUnavailable(SQLException cause) {
        super("deliveries: " + cause.getSQLState(), cause);
    }
}
