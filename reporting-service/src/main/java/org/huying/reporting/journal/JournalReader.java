package org.huying.reporting.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/** Reads the journal again, as its events came in. */
@ApplicationScoped
public class JournalReader {
    private static final String READ = "SELECT " + EntryReader.COLUMNS
            + " FROM journal WHERE position > ? AND position <= ? AND topic = ANY (?) ORDER BY position";

    private static final String COUNT = "SELECT count(*) FROM journal WHERE position <= ? AND topic = ANY (?)";
    private static final String BEGINNING = "SELECT coalesce(min(position), 1) - 1 FROM journal";

    private final Statements statements;

    JournalReader(Statements statements) {
        this.statements = statements;
    }

    /** What stands after the one and up to the other position, in that order. */
    @Transactional
    public List<JournalEntry> between(long after, long upTo, Set<String> topics) {
        return statements.readGradually(
                READ,
                read -> {
                    read.setLong(1, after);
                    read.setLong(2, upTo);
                    bindTopics(read, 3, topics);
                },
                new EntryReader());
    }

    public long count(long upTo, Set<String> topics) {
        Parameters parameters = count -> {
            count.setLong(1, upTo);
            bindTopics(count, 2, topics);
        };
        return statements
                .readUnhurried(COUNT, parameters, row -> row.getLong(1))
                .get(0);
    }

    /** The position before the first event that is there. */
    public long beginning() {
        return statements
                .read(BEGINNING, Parameters.NONE, row -> row.getLong(1))
                .get(0);
    }

    /**
     * Waits for those who write and lets nobody else begin until the running transaction ends. Every event is written
     * here before any read model folds it, so nothing is folded meanwhile either; reading goes on.
     */
    public void holdOff() {
        statements.run("LOCK TABLE journal IN SHARE MODE");
    }

    private static void bindTopics(PreparedStatement read, int position, Set<String> topics) throws SQLException {
        read.setArray(position, read.getConnection().createArrayOf("text", topics.toArray()));
    }
}
