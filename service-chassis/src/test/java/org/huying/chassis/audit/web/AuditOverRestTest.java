package org.huying.chassis.audit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class AuditOverRestTest {
    private final String subject = "someone-" + UUID.randomUUID();

    @Inject
    Rows rows;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = Mode.EXCLUDE)
    void nobody_but_the_auditor_reads_it(Role role) {
        for (String path : Set.of("/v1/audit-lines", "/v1/audit-lines/chain"))
            as(role).get(path).then().statusCode(403).body("type", equalTo("urn:huying:problem:role-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/audit-lines", "/v1/audit-lines/chain"})
    void without_a_token_it_stays_shut(String path) {
        given().get(path).then().statusCode(401);
    }

    @Test
    void the_auditor_reads_it_page_by_page() {
        // Given
        as(Role.RESIDENT).get("/v1/sample/desk").then().statusCode(403);
        as(Role.RESIDENT).get("/v1/sample/desk").then().statusCode(403);
        // When
        var first = as(Role.AUDITOR).get("/v1/audit-lines?limit=1");
        // Then
        first.then().statusCode(200).body("size()", equalTo(1)).body("[0].seq", equalTo(1));
        String next = first.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
        as(Role.AUDITOR).get(next).then().statusCode(200).body("[0].seq", equalTo(2));
    }

    @Test
    void the_auditor_learns_whether_the_chain_is_whole() {
        as(Role.AUDITOR)
                .get("/v1/audit-lines/chain")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("firstBrokenLine", equalTo(null));
    }

    @Test
    void a_role_that_is_missing_is_written_down_with_its_trace() {
        // When
        String trace = as(Role.RESIDENT).get("/v1/sample/desk").header("Trace-Id");
        // Then
        assertThat(line("actor || ' ' || roles || ' ' || act || ' ' || object || ' ' || outcome || ' ' || reason"))
                .isEqualTo(subject + " resident GET /v1/sample/desk REFUSED role-missing");
        assertThat(line("trace_id")).isEqualTo(trace).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "not-allowed"})
    void what_is_hidden_or_forbidden_to_the_caller_is_written_down(String which) {
        as(Role.GRID_WORKER).get("/v1/sample/failures/" + which);
        assertThat(line("outcome")).isEqualTo("REFUSED");
    }

    @Test
    void what_simply_is_not_there_is_not_written_down() {
        as(Role.GRID_WORKER).get("/v1/sample/failures/not-found").then().statusCode(404);
        assertThat(lines()).isZero();
    }

    @Test
    void a_privileged_act_is_written_down() {
        as(Role.SECURITY_ADMIN).post("/v1/sample/privileged/done").then().statusCode(204);
        assertThat(line("outcome || ' ' || reason")).isEqualTo("DONE sample");
    }

    @Test
    void a_privileged_act_that_fails_leaves_no_line_saying_it_was_done() {
        as(Role.SECURITY_ADMIN).post("/v1/sample/privileged/fails").then().statusCode(500);
        assertThat(lines()).isZero();
    }

    private RequestSpecification as(Role role) {
        return given().contentType("application/json")
                .auth()
                .oauth2(TestTokens.token(subject, role, Set.of(), Set.of(), ""));
    }

    private long lines() {
        return rows.number("SELECT count(*) FROM audit_line WHERE actor = '" + subject + "'");
    }

    private String line(String columns) {
        return rows.text("SELECT " + columns + " FROM audit_line WHERE actor = '" + subject + "'");
    }
}
