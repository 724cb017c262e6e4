package org.huying.chassis.problem;

import java.sql.SQLException;
import java.util.Set;

/** Recognises that the database is not there (rather than unhappy with a statement). */
public final class Outage {
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private Outage() {}

    public static boolean isBehind(Throwable cause) {
        if (!(cause instanceof SQLException sql)) return false;
        String state = sql.getSQLState();
        return state == null || CLASSES.contains(state.substring(0, 2));
    }
}
