package org.huying.reporting.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/**
 * Notes of the cases that had news since their tasks were settled: one more for every batch that tells something, with
 * nothing to wait for and nothing to look up. A note without a case says that all of them are to be settled.
 */
@ApplicationScoped
public class UnsettledCases {
    private static final String NOTE = "INSERT INTO unsettled_case (concern_id) SELECT * FROM unnest(?::uuid[])";
    private static final String TAKE = "DELETE FROM unsettled_case WHERE ctid = ANY (ARRAY("
            + "SELECT ctid FROM unsettled_case LIMIT ?)) RETURNING concern_id";

    /** Also those that are settled and not there any more. */
    private static final String NOTE_EACH = "INSERT INTO unsettled_case (concern_id)"
            + " SELECT concern_id FROM task_case UNION SELECT concern_id FROM settled_task"
            + " UNION SELECT concern_id FROM settled_help";

    private static final String OTHER_NEWS =
            "SELECT concern_id FROM (SELECT concern_id FROM unsettled_case LIMIT ?) noted"
                    + " UNION ALL SELECT concern_id FROM (SELECT concern_id FROM task_case WHERE last_recorded > ? LIMIT ?) later";

    private final Statements statements;

    UnsettledCases(Statements statements) {
        this.statements = statements;
    }

    /** In the transaction that keeps the news. */
    public void note(List<UUID> cases) {
        statements.change(
                NOTE, note -> note.setArray(1, new Columns<>(note.getConnection(), cases).uuid(each -> each)));
    }

    void noteAll() {
        statements.run("INSERT INTO unsettled_case (concern_id) VALUES (NULL)");
    }

    /** Takes some notes away, as many as that; a case can be noted more than once, null stands for all. */
    public List<UUID> take(int atMost) {
        return statements.read(TAKE, take -> take.setInt(1, atMost), row -> row.getObject(1, UUID.class));
    }

    public void noteEachOfThem() {
        statements.change(NOTE_EACH, Parameters.NONE);
    }

    /** The cases that are noted, or of which something was told after {@code asOf}; of either no more than that. */
    public List<UUID> asOf(Instant asOf, int atMost) {
        return statements.read(
                OTHER_NEWS,
                read -> {
                    read.setInt(1, atMost);
                    read.setTimestamp(2, Timestamp.from(asOf));
                    read.setInt(3, atMost);
                },
                row -> row.getObject(1, UUID.class));
    }
}
