package org.huying.chassis.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells faults that waiting mends from those it does not. */
final class Faults {
    /** Connection (08), serialisation and deadlock (40), resources (53), operator intervention (57), lock timeout. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Faults() {}

    static boolean isTransient(Throwable fault) {
        boolean rolledBackWithoutReason = false;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return isTransient(sql);
            if (cause instanceof OptimisticLockException
                    || cause instanceof TimeoutException
                    || cause instanceof IOException) return true;
            rolledBackWithoutReason = cause instanceof RollbackException && cause.getCause() == null;
        }
        return rolledBackWithoutReason;
    }

    private static boolean isTransient(SQLException fault) {
        String state = fault.getSQLState();
        // The pool reports "no connection to be had" without a state.
        if (state == null || fault instanceof SQLTransientException) return true;
        return LOCK_NOT_AVAILABLE.equals(state) || TRANSIENT_CLASSES.contains(state.substring(0, 2));
    }

    /** Why a record was parked, in words that quote none of its data. */
    static String reason(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) root = root.getCause();
        if (root instanceof SQLException sql) return "SQLState " + sql.getSQLState();
        return root instanceof org.huying.chassis.event.MalformedEvent
                ? root.getMessage()
                : root.getClass().getSimpleName();
    }
}
