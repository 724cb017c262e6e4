package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ProposeMergersTest extends AtOnePlace {
    private static final String COPY = """
            INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential,
              community_code, grid_code, zone, building, registered_by, tracking_code, registered_at)
            SELECT ?, ?, 1, 0, channel, nature, topic, description, confidential,
              community_code, grid_code, zone, building, registered_by, tracking_code, registered_at
            FROM concern WHERE number = ?
            """;

    @Inject
    ProposeMergers propose;

    @Test
    void finds_also_what_is_committed_after_a_younger_one_was_compared() throws Exception {
        // Given
        Response first = hawkers(HAWKERS);
        UUID late = EventIds.next();
        String number = "WLC-20231201-9" + building.replaceAll("\\D", "");
        try (Connection slow = apart()) {
            copy(slow, late, number, first);
            Response younger = hawkers(HAWKERS);
            compared(younger);
            // When
            slow.commit();
            await().atMost(Duration.ofSeconds(20)).until(() -> propose.lookBack() > 0 || isCompared(late));
            // Then
            assertThat(between(number(first), number)).isEqualTo(1);
            assertThat(between(number, number(younger))).isEqualTo(1);
        }
    }

    @Test
    void leaves_the_work_to_the_replica_that_is_at_it_and_loses_nothing_when_that_one_dies() throws Exception {
        // Given
        Response earlier = hawkers(HAWKERS);
        compared(earlier);
        Response later;
        try (Connection other = apart();
                var statement = other.createStatement()) {
            statement.execute("SELECT up_to FROM comparison_mark FOR UPDATE");
            later = hawkers(HAWKERS);
            statement.execute("INSERT INTO compared_concern VALUES ('" + later.path("concernId") + "')");
            statement.execute("UPDATE comparison_mark SET up_to = '" + later.path("concernId") + "'");
            // When
            int compared = propose.handle();
            // Then
            assertThat(compared).isZero();
            assertThat(proposal(earlier, later)).isEmpty();
            other.rollback();
        }
        proposed(earlier, later);
    }

    @Test
    void what_fails_on_the_way_is_done_again_whole() throws Exception {
        // Given
        Response earlier = hawkers(HAWKERS);
        compared(earlier);
        Response later = hawkers(HAWKERS);
        // When
        QuarkusTransaction.begin();
        propose.handle();
        QuarkusTransaction.rollback();
        // Then
        proposed(earlier, later);
        assertThat(between(number(earlier), number(later))).isEqualTo(1);
    }

    @Test
    void makes_no_more_than_five_of_one_concern_by_itself() throws Exception {
        // Given
        for (int i = 0; i < 7; i++) compared(hawkers(HAWKERS));
        // When
        Response eighth = hawkers(HAWKERS);
        compared(eighth);
        // Then
        assertThat(count("SELECT count(*) FROM merge_proposal WHERE later_number = '" + number(eighth) + "'"))
                .isEqualTo(5);
        similar(DESK, eighth, "").then().body("similar.size()", org.hamcrest.Matchers.equalTo(7));
    }

    private Connection apart() throws SQLException {
        String url = org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class);
        Connection connection = java.sql.DriverManager.getConnection(url, "postgres", "none");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void copy(Connection connection, UUID id, String number, Response of) throws SQLException {
        try (var insert = connection.prepareStatement(COPY)) {
            insert.setObject(1, id);
            insert.setString(2, number);
            insert.setString(3, number(of));
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private boolean isCompared(UUID concern) throws SQLException {
        return count("SELECT count(*) FROM compared_concern WHERE concern_id = '" + concern + "'") == 1;
    }

    private long between(String earlier, String later) throws SQLException {
        return count("SELECT count(*) FROM merge_proposal WHERE earlier_number = '" + earlier + "' AND later_number = '"
                + later + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
