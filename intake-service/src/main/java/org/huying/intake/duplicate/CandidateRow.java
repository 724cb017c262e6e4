package org.huying.intake.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;

/** How a concern is read for comparing: of its text no more than is compared leaves the database. */
final class CandidateRow {
    static final String COLUMNS = "id, number, sequence, status, merged_into_number, confidential, topic, channel,"
            + " community_code, grid_code, estate, zone, building, unit, spot, registered_at, left(description, "
            + Words.COMPARED + ") AS words";

    private CandidateRow() {}

    static Candidate read(ResultSet row) throws SQLException {
        Where at = new Where(
                row.getString("community_code"),
                row.getString("grid_code"),
                row.getString("estate"),
                row.getString("zone"),
                row.getString("building"),
                row.getString("unit"),
                row.getString("spot"));
        Matter matter = new Matter(
                row.getString("topic"),
                Channel.valueOf(row.getString("channel")),
                at,
                row.getTimestamp("registered_at").toInstant(),
                Words.of(row.getString("words"), at));
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getLong("sequence"),
                ConcernStatus.valueOf(row.getString("status")),
                row.getString("merged_into_number"),
                row.getBoolean("confidential"),
                matter);
    }
}
