package org.huying.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class RetainReportersTest extends ANamedReporter {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Instant begun;

    @BeforeEach
    void remember_the_time() {
        begun = clock.instant();
    }

    @AfterEach
    void go_back() {
        clock.set(begun);
    }

    @Test
    void are_erased_by_the_rule_when_their_time_has_come_and_not_before() throws SQLException {
        // Given
        told("case.closed.v1", begun);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plan()).hasSize(1));
        clock.set(begun.plus(KEPT).minusSeconds(120));
        unseal().then().statusCode(200);
        // When
        clock.set(begun.plus(KEPT));
        await().atMost(PATIENCE).untilAsserted(() -> unseal().then().statusCode(410));
        // Then
        unseal().then().body("reason", equalTo("RETENTION"));
        as(DESK).get(path("")).then().statusCode(200).body("description", equalTo("我是＊＊＊，电话＊＊＊，灯坏了"));
        assertThat(column("SELECT reason FROM audit_line WHERE act = 'erase reporter' AND object = '" + number() + "'"))
                .containsExactly("RETENTION 2000-01-01");
        assertThat(column("SELECT concern_id::text FROM reporter_retention JOIN concern ON concern.id = concern_id"
                        + " WHERE number = '" + number() + "'"))
                .isEmpty();
    }

    @Test
    void are_kept_while_the_matter_goes_on_again() {
        told("case.closed.v1", begun);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plan()).hasSize(1));
        told("case.reopened.v1", begun);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plan()).isEmpty());
        erase(byCode(), "{}").then().statusCode(409);
    }

    private List<String> plan() throws SQLException {
        return column("SELECT purge_at::text FROM reporter_retention JOIN concern ON concern.id = concern_id"
                + " WHERE NOT to_plan AND purge_at IS NOT NULL AND number = '" + number() + "'");
    }

    private io.restassured.response.Response unseal() {
        return as(DESK).body("{\"reason\":\"CALL_BACK\"}").post(path("/reporter/unsealing"));
    }
}
