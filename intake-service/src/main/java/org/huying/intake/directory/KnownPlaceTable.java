package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** What intake keeps of the directory; a later state of an entry replaces an earlier one, never the reverse. */
@ApplicationScoped
class KnownPlaceTable {
    private static final String UPSERT = """
            INSERT INTO known_place AS known (code, kind, name, sequence)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
            ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name, sequence = excluded.sequence
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
                var read = connection.prepareStatement("SELECT code, kind, name, sequence FROM known_place");
                var row = read.executeQuery()) {
            List<KnownPlace> places = new ArrayList<>();
            while (row.next())
                places.add(new KnownPlace(
                        row.getString(1), KnownPlace.Kind.valueOf(row.getString(2)), row.getString(3), row.getLong(4)));
            return places;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static Object[] column(List<KnownPlace> places, Function<KnownPlace, Object> field) {
        return places.stream().map(field).toArray();
    }
}
