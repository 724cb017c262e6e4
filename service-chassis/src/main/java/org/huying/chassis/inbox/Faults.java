package org.huying.chassis.inbox;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.huying.chassis.event.MalformedEvent;

/** Tells faults that waiting mends from those it does not. */
public final class Faults {
    /** Connection (08), serialisation and deadlock (40), resources (53), operator intervention (57), its disks (58). */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57", "58");

    /**
     * Lock timeout; a server that only reads, as one does that has just been replaced; a session idle for too long; a
     * transaction that took so long, on a server that hangs, that it was given up meanwhile.
     */
    private static final Set<String> TRANSIENT_STATES = Set.of("55P03", "25006", "25P03", "55000");

    private static final int LONGEST_REASON = 200;

    private Faults() {}

    public static boolean isTransient(Throwable fault) {
        boolean rolledBackWithoutReason = false;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return isTransient(sql);
            if (cause instanceof OptimisticLockException || cause instanceof TimeoutException || isOfTheNetwork(cause))
                return true;
            rolledBackWithoutReason = cause instanceof RollbackException && cause.getCause() == null;
        }
        return rolledBackWithoutReason;
    }

    /** Text that cannot be read is an {@link IOException} too, but waiting does not mend it. */
    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof IOException
                && !(cause instanceof JacksonException)
                && !(cause instanceof CharacterCodingException);
    }

    private static boolean isTransient(SQLException fault) {
        String state = fault.getSQLState();
        // The pool reports "no connection to be had" without a state.
        if (state == null || fault instanceof SQLTransientException) return true;
        return TRANSIENT_STATES.contains(state) || TRANSIENT_CLASSES.contains(state.substring(0, 2));
    }

    /** Why a record was parked, in words that quote none of its data. */
    public static String reason(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) root = root.getCause();
        if (root instanceof SQLException sql) return "SQLState " + sql.getSQLState();
        String reason = root instanceof MalformedEvent
                ? root.getMessage()
                : root.getClass().getSimpleName();
        // It can name the type of an event, which may be anything.
        String printable = reason.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= LONGEST_REASON ? printable : printable.substring(0, LONGEST_REASON);
    }
}
