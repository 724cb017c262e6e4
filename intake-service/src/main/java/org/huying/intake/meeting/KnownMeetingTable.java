package org.huying.intake.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** What intake keeps of meetings; a later state of a meeting replaces an earlier one, never the reverse. */
@ApplicationScoped
class KnownMeetingTable {
    private static final String UPSERT = """
            INSERT INTO known_meeting AS known (number, kind, community_code, cancelled, sequence)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::bigint[])
            ON CONFLICT (number) DO UPDATE SET kind = excluded.kind, community_code = excluded.community_code,
              cancelled = excluded.cancelled, sequence = excluded.sequence
            WHERE known.sequence < excluded.sequence
            """;
    private static final String READ =
            "SELECT kind, community_code, cancelled, sequence FROM known_meeting WHERE number = ?";

    private final DataSource database;

    KnownMeetingTable(DataSource database) {
        this.database = database;
    }

    void keep(List<KnownMeeting> meetings) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, connection.createArrayOf("text", column(meetings, KnownMeeting::number)));
            upsert.setArray(2, connection.createArrayOf("text", column(meetings, KnownMeeting::kind)));
            upsert.setArray(3, connection.createArrayOf("text", column(meetings, KnownMeeting::communityCode)));
            upsert.setArray(4, connection.createArrayOf("boolean", column(meetings, KnownMeeting::cancelled)));
            upsert.setArray(5, connection.createArrayOf("bigint", column(meetings, KnownMeeting::sequence)));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    Optional<KnownMeeting> find(String number) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setString(1, number);
            try (var row = read.executeQuery()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new KnownMeeting(
                        number, row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)));
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static Object[] column(List<KnownMeeting> meetings, Function<KnownMeeting, Object> field) {
        return meetings.stream().map(field).toArray();
    }
}
