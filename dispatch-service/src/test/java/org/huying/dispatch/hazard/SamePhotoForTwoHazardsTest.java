package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.hazard.RestHazards.WORKER;
import static org.huying.dispatch.hazard.RestHazards.registered;
import static org.huying.dispatch.hazard.RestHazards.sends;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.time.StoryClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SamePhotoForTwoHazardsTest {
    @Inject
    StoryClock clock;

    @Inject
    DataSource database;

    @Test
    void is_refused_the_second_time_even_while_the_first_is_just_being_kept() throws SQLException {
        // Given
        UUID id = UUID.randomUUID();
        String one = registered("GENERAL", "凉亭");
        String other = registered("GENERAL", "护栏");
        CompletableFuture<Response> answer;
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            keep(first, one, id);
            // When
            answer = CompletableFuture.supplyAsync(
                    () -> sends(WORKER, other, id, "BEFORE", clock.instant(), Photographs.jpeg()));
            await().untilAsserted(() -> assertThat(waiting()).isPositive());
            first.commit();
        }
        // Then
        answer.join().then().statusCode(409).body("type", equalTo("urn:huying:problem:other-content"));
    }

    /** As the first of two requests does just before it commits. */
    private static void keep(Connection connection, String hazard, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO hazard_photo (id, hazard_id, side, taken_at, media_type, size, sha256, sent_sha256, sent_by,
                  bytes)
                SELECT ?, id, 'BEFORE', now(), 'image/jpeg', 1, '', '', '', '\\x00' FROM hazard WHERE number = ?
                """)) {
            insert.setObject(1, id);
            insert.setString(2, hazard);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement("""
                        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                          AND wait_event_type = 'Lock' AND query ILIKE 'insert into hazard_photo%'
                        """);
                var row = read.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
