package org.huying.dispatch.subscription;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;
import static org.huying.dispatch.subscription.RestSubscriptions.webhook;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MostSubscriptionsOverRestTest {
    private static final String HOOK = "https://hooks.example.cn/many";
    private static final String PROPERTY_2 = TestTokens.partner("PROPERTY-2");
    private static final String MANY = """
            INSERT INTO subscription (id, version, sequence, unit_code, unit_name, name, channel, status,
                                      starts_after, created_at, created_by)
            SELECT gen_random_uuid(), 0, 1, 'PROPERTY-2', '', 'many', 'FEED',
                   CASE WHEN n <= 200 THEN 'PAUSED' ELSE 'ENDED' END, 0, now(), '' FROM generate_series(1, 250) n""";

    @Inject
    DataSource database;

    @AfterEach
    void leave_nothing() throws SQLException {
        execute("DELETE FROM subscription WHERE name = 'many'");
    }

    @Test
    void a_unit_has_no_more_than_so_many() throws SQLException {
        // Given
        execute(MANY);
        // When
        Response refused = subscribe(PROPERTY_2, webhook(HOOK));
        execute("DELETE FROM subscription WHERE name = 'many' AND status = 'PAUSED'");
        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:too-many-subscriptions"))
                .body("most", equalTo(200));
        String id = subscribe(PROPERTY_2, webhook(HOOK)).path("subscription.id");
        as(PROPERTY_2).get("/v1/subscriptions?status=ACTIVE&limit=200").then().body("id", hasItem(id));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
