package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/**
 * Writes new concerns and their sealed reporters, many in one statement each. By hand instead of by Hibernate because
 * registering is the hot path: see deploy/benchmark.
 */
@ApplicationScoped
class Registration {
    private static final String CONCERN = """
            INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential,
              community_code, grid_code, estate, zone, building, unit, floor_label, room, spot, free_text,
              reporter_ref, registered_by, tracking_code, registered_at, urgency, status, praised_unit, %s, %s)
            VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s, %s)
            """.formatted(
                    OriginColumns.NAMES, ContentColumns.NAMES, OriginColumns.PLACEHOLDERS, ContentColumns.PLACEHOLDERS);
    private static final String REPORTER =
            "INSERT INTO vault.reporter (ref, sealed, created_at, phone_mark, concern_id) VALUES (?, ?, ?, ?, ?)";
    private static final String KEY = "INSERT INTO vault.reporter_key (ref, wrapped, master_key_id) VALUES (?, ?, ?)";

    private final DataSource database;

    Registration(DataSource database) {
        this.database = database;
    }

    void insert(List<Acceptance> acceptances) {
        List<Acceptance> named =
                acceptances.stream().filter(it -> it.reporter() != null).toList();
        try (Connection connection = database.getConnection()) {
            insert(connection, REPORTER, named, Registration::reporter);
            insert(connection, KEY, named, Registration::key);
            insert(connection, CONCERN, acceptances, it -> row(it.concern()));
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static void insert(
            Connection connection, String sql, List<Acceptance> acceptances, Function<Acceptance, Object[]> row)
            throws SQLException {
        if (acceptances.isEmpty()) return;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Acceptance acceptance : acceptances) {
                Object[] values = row.apply(acceptance);
                for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] reporter(Acceptance it) {
        return new Object[] {
            it.registered().reporterRef(),
            it.reporter().sealed(),
            timestamp(it.concern()),
            it.reporter().phoneMark(),
            it.concern().id()
        };
    }

    private static Object[] key(Acceptance it) {
        return new Object[] {
            it.registered().reporterRef(),
            it.reporter().wrappedKey(),
            it.reporter().masterKeyId()
        };
    }

    private static Object[] row(Concern concern) {
        return Stream.of(concern(concern), OriginColumns.of(concern.origin()), ContentColumns.of(concern))
                .flatMap(Stream::of)
                .toArray();
    }

    private static Object[] concern(Concern concern) {
        Address at = concern.address();
        return new Object[] {
            concern.id(),
            concern.number(),
            concern.sequence(),
            concern.origin().channel().name(),
            concern.classification().nature().name(),
            concern.classification().topic(),
            concern.description(),
            concern.isConfidential(),
            at.communityCode(),
            at.gridCode(),
            at.estate(),
            at.zone(),
            at.building(),
            at.unit(),
            at.floorLabel(),
            at.room(),
            at.spot(),
            at.freeText(),
            concern.reporterRef().orElse(null),
            concern.registeredBy(),
            concern.trackingCode(),
            timestamp(concern),
            concern.classification().urgency().name(),
            concern.status().name(),
            concern.praisedUnit()
        };
    }

    private static Timestamp timestamp(Concern concern) {
        return Timestamp.from(concern.registeredAt());
    }
}
