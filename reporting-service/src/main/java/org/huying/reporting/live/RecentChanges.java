package org.huying.reporting.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huying.reporting.table.Statements;

/** Reads from the journal what has changed. */
@ApplicationScoped
class RecentChanges {
    /** Who asks for more is told that anything may have changed. */
    static final int MOST = 2_000;

    /** By the topic an event came on; whatever is about concerns and cases changes what the summary counts. */
    private static final Map<String, String> FIGURES = Map.of(
            "huying.hazards",
            "hazards",
            "huying.meetings",
            Change.MEETINGS,
            "huying.joint-actions",
            "joint-actions",
            "huying.directory",
            Change.DIRECTORY);

    /** With the newest first; whoever had the concern before an event that gives it to somebody has lost a line. */
    private static final String READ = """
            SELECT told.position, told.topic, told.data::text, line.number, line.community_code, line.grid_code,
              line.owner_code, former.owner
            FROM (
              SELECT position, topic, key, sequence, data,
                CASE WHEN pg_input_is_valid(concern_id, 'uuid') THEN concern_id::uuid END AS concern
              FROM journal WHERE position > ? AND position <= ? ORDER BY position DESC LIMIT ?) told
            LEFT JOIN ledger_line line
              ON line.concern_id = told.concern AND told.topic IN ('huying.concerns', 'huying.cases')
            LEFT JOIN LATERAL (
              SELECT earlier.data -> 'owner' ->> 'code' AS owner FROM journal earlier
              WHERE jsonb_exists(told.data, 'owner') AND earlier.key = told.key AND earlier.sequence < told.sequence
                AND earlier.topic = told.topic AND jsonb_exists(earlier.data, 'owner')
              ORDER BY earlier.sequence DESC LIMIT 1) former ON true
            ORDER BY told.position DESC
            """;

    private final Statements statements;
    private final ObjectMapper json;

    RecentChanges(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** @param settled up to where nothing can appear any more */
    News between(long after, long settled) {
        List<Change> newestFirst = statements.read(
                READ,
                read -> {
                    read.setLong(1, after);
                    read.setLong(2, settled);
                    read.setInt(3, MOST + 1);
                },
                this::change);
        boolean whole = newestFirst.size() <= MOST;
        List<Change> changes = new ArrayList<>(whole ? newestFirst : newestFirst.subList(0, MOST));
        Collections.reverse(changes);
        return new News(whole ? after : newestFirst.get(MOST).position(), settled, changes);
    }

    private Change change(ResultSet row) throws SQLException {
        String figures = FIGURES.getOrDefault(row.getString(2), Change.SUMMARY);
        Parties named = Parties.named(parsed(row.getString(3)));
        String former = row.getString(8);
        if (former != null) named = named.with(former);
        Parties concern = Parties.of(row.getString(5), row.getString(6), row.getString(7));
        return new Change(row.getLong(1), figures, row.getString(4), concern, named);
    }

    private JsonNode parsed(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException impossible) {
            // The database gave it as JSON.
            return MissingNode.getInstance();
        }
    }
}
