package org.huying.reporting.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.AuditLog;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint with every role. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WhoMayNotTest {
    private static final String GRID = "520102033901001";

    private static final Map<String, String> ENDPOINTS = Map.of(
            "summary", "/v1/summary",
            "ledger", "/v1/ledger",
            "hazards", "/v1/hazards",
            "hazard summary", "/v1/hazards/summary",
            "field work", "/v1/field-work",
            "timeline", "/v1/concerns/WLC-20231201-0001/timeline");

    enum Someone {
        ANONYMOUS(null, 401),
        FORGED("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJzdWJkaXN0cmljdC1kZXNrIl19.", 401),
        RESIDENT(TestTokens.resident("resident-1"), 403),
        AUDITOR(TestTokens.auditor(), 403),
        SYSTEM_ADMIN(TestTokens.systemAdmin(), 403),
        SECURITY_ADMIN(TestTokens.securityAdmin(), 403),
        GRID_WORKER(TestTokens.gridWorker(GRID), 200),
        PARTY_GROUP_LEADER(TestTokens.partyGroupLeader(GRID), 200),
        SECRETARY(TestTokens.secretary("520102033901"), 200),
        PARTNER(TestTokens.partner("GPG-" + GRID), 200),
        DESK(TestTokens.desk(), 200);

        private final String token;
        private final int status;

        Someone(String token, int status) {
            this.token = token;
            this.status = status;
        }

        RequestSpecification asking() {
            return token == null ? given() : given().auth().oauth2(token);
        }
    }

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void one_concern() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(ConcernLife.registered("WLC-20231201-0001", GRID, "WEB", Instant.parse("2023-12-01T01:00:00Z"))
                .concluded("RESOLVED"));
    }

    static Stream<Arguments> everyone_everywhere() {
        return ENDPOINTS.keySet().stream()
                .flatMap(endpoint -> Arrays.stream(Someone.values()).map(who -> Arguments.of(endpoint, who)));
    }

    @ParameterizedTest
    @MethodSource("everyone_everywhere")
    void is_answered_by_role(String endpoint, Someone who) {
        String type = who.status == 200 ? "application/json" : "application/problem+json";
        who.asking().get(ENDPOINTS.get(endpoint)).then().statusCode(who.status).contentType(type);
    }

    @Test
    void a_refused_role_leaves_a_line_in_the_audit_log() {
        // Given
        String somebody = "resident-" + UUID.randomUUID();
        // When
        given().auth()
                .oauth2(TestTokens.resident(somebody))
                .get("/v1/summary")
                .then()
                .body("type", equalTo("urn:huying:problem:role-missing"));
        // Then
        assertThat(AuditLog.refusedAbout("/v1/summary", database)).contains(somebody);
    }

    @ParameterizedTest
    @MethodSource("everyone_everywhere")
    void nobody_writes_to_reporting(String endpoint, Someone who) {
        who.asking()
                .contentType("application/json")
                .body("{}")
                .post(ENDPOINTS.get(endpoint))
                .then()
                .statusCode(405);
    }
}
