package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.reporter.SealedReporter;

/**
 * Writes a new concern and its sealed reporter in one statement. By hand instead of by Hibernate because registering
 * is the hot path: see deploy/benchmark.
 */
@ApplicationScoped
class Registration {
    private static final String CONCERN = """
            INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential,
              community_code, grid_code, estate, zone, building, unit, floor_label, room, spot, free_text,
              reporter_ref, registered_by, tracking_code, registered_at)
            VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String WITH_REPORTER = """
            WITH person AS (INSERT INTO vault.reporter (ref, sealed, created_at) VALUES (?, ?, ?)),
              key AS (INSERT INTO vault.reporter_key (ref, wrapped, master_key_id) VALUES (?, ?, ?))
            """;

    private final DataSource database;

    Registration(DataSource database) {
        this.database = database;
    }

    void insert(Concern concern, SealedReporter reporter) {
        String sql = reporter == null ? CONCERN : WITH_REPORTER + CONCERN;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            int position = reporter == null ? 1 : bind(insert, concern, reporter);
            bind(insert, position, concern);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static int bind(PreparedStatement insert, Concern concern, SealedReporter reporter) throws SQLException {
        Object ref = concern.reporterRef().orElseThrow();
        insert.setObject(1, ref);
        insert.setBytes(2, reporter.sealed());
        insert.setTimestamp(3, Timestamp.from(concern.registeredAt()));
        insert.setObject(4, ref);
        insert.setBytes(5, reporter.wrappedKey());
        insert.setString(6, reporter.masterKeyId());
        return 7;
    }

    private static void bind(PreparedStatement insert, int first, Concern concern) throws SQLException {
        Address at = concern.address();
        Object[] values = {
            concern.id(),
            concern.number(),
            concern.sequence(),
            concern.channel().name(),
            concern.nature().name(),
            concern.topic(),
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
            Timestamp.from(concern.registeredAt())
        };
        for (int i = 0; i < values.length; i++) insert.setObject(first + i, values[i]);
    }
}
