package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** What intake keeps of the directory; a later state of an entry replaces an earlier one, never the reverse. */
@ApplicationScoped
class KnownPlaceTable {
    private static final String UPSERT = """
            INSERT INTO known_place AS known (code, kind, name, sequence, valid_from, valid_to)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name, sequence = excluded.sequence,
              valid_from = excluded.valid_from, valid_to = excluded.valid_to
            WHERE known.sequence < excluded.sequence
            """;

    private final DataSource database;

    KnownPlaceTable(DataSource database) {
        this.database = database;
    }

    void keep(List<KnownPlace> places) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, connection.createArrayOf("text", column(places, KnownPlace::code)));
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", column(places, it -> it.kind().name())));
            upsert.setArray(3, connection.createArrayOf("text", column(places, KnownPlace::name)));
            upsert.setArray(4, connection.createArrayOf("bigint", column(places, KnownPlace::sequence)));
            upsert.setArray(5, connection.createArrayOf("timestamptz", column(places, it -> text(it.validFrom()))));
            upsert.setArray(6, connection.createArrayOf("timestamptz", column(places, it -> text(it.validTo()))));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    boolean has(String code) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT 1 FROM known_place WHERE code = ?")) {
            read.setString(1, code);
            try (var row = read.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<KnownPlace> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT code, kind, name, valid_from, valid_to, sequence FROM known_place");
                var row = read.executeQuery()) {
            List<KnownPlace> places = new ArrayList<>();
            while (row.next())
                places.add(new KnownPlace(
                        row.getString(1),
                        KnownPlace.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5) == null ? null : row.getTimestamp(5).toInstant(),
                        row.getLong(6)));
            return places;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static Object[] column(List<KnownPlace> places, Function<KnownPlace, Object> field) {
        return places.stream().map(field).toArray();
    }
}
