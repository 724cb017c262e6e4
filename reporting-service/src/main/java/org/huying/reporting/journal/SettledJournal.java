package org.huying.reporting.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/**
 * Up to which position the journal is settled, so that nothing more can appear there. A position is given out when an
 * event is written, and is seen when its transaction commits: a later one may be seen before an earlier one, and a reader
 * that took it for the end would skip the earlier one for ever.
 *
 * <p>Whoever writes holds the lock of the table's writers from before its first position until it has committed or given
 * up. So a mark reads which positions were given out first, and who is at work second: whoever has one of them and is
 * not at work any more is to be seen by now, or never. Other transactions, however long, hold nothing up.
 */
@ApplicationScoped
public class SettledJournal {
    private static final String GIVEN_OUT =
            "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('journal', 'position')::regclass), 0)";

    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks
            WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND granted AND relation = 'journal'::regclass
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;

    private final Statements statements;

    SettledJournal(Statements statements) {
        this.statements = statements;
    }

    /** Positions that were given out, and those who wrote to the journal then. */
    public record Mark(long position, Set<String> writers) {}

    public Mark mark() {
        long given = givenOut();
        return new Mark(given, writers());
    }

    /** The last position that was given out, whether it can be seen yet or not. */
    public long givenOut() {
        return statements
                .read(GIVEN_OUT, Parameters.NONE, row -> row.getLong(1))
                .get(0);
    }

    /** Whether everything up to the mark's position can be seen by now; once so, it stays so. */
    public boolean isSettled(Mark mark) {
        if (mark.writers().isEmpty()) return true;
        Set<String> stillAtWork = writers();
        return mark.writers().stream().noneMatch(stillAtWork::contains);
    }

    private Set<String> writers() {
        List<String> found = statements.read(WRITERS, Parameters.NONE, row -> row.getString(1));
        return new HashSet<>(found);
    }
}
