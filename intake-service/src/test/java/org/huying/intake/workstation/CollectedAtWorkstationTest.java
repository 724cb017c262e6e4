package org.huying.intake.workstation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is collected and held at workstations. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class CollectedAtWorkstationTest {
    private static final String MONDAY = "2023-11-06T11:00:00Z";

    @Inject
    Town town;

    @Inject
    StoryClock clock;

    @Inject
    KnownWorkstationTable table;

    @Inject
    DataSource database;

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
        clock.set(Instant.parse("2023-11-01T01:00:00Z"));
    }

    @AfterEach
    void the_town_lives_in_the_present_again() {
        clock.set(Instant.now());
    }

    @Test
    void a_concern_names_workstation_and_session_be_it_recorded_or_not() {
        // Given
        String code = RestWorkstations.opened();
        UUID session = UUID.randomUUID();
        // When
        Response registered = RestWorkstations.collect(
                RestWorkstations.WORKER,
                Town.ZHONGYUAN,
                ",\"workstationCode\":\"%s\",\"workstationSessionId\":\"%s\"".formatted(code, session));
        // Then
        String number = registered.then().statusCode(201).extract().path("number");
        given().auth()
                .oauth2(RestWorkstations.SECRETARY)
                .get("/v1/concerns/" + number)
                .then()
                .body("workstationCode", equalTo(code))
                .body("workstationSessionId", equalTo(session.toString()));
        RestWorkstations.collect(RestWorkstations.WORKER, Town.ZHONGYUAN, "")
                .then()
                .statusCode(201);
    }

    @Test
    void one_that_is_not_there_is_closed_or_of_another_community_is_refused_at_once() {
        // Given
        String code = RestWorkstations.opened();
        String named = ",\"workstationCode\":\"" + code + "\"";
        RestWorkstations.collect(TestTokens.desk(), Town.YANAN, named)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/workstationCode"));
        RestWorkstations.collect(TestTokens.desk(), Town.ZHONGYUAN, ",\"workstationCode\":\"WS-NONE\"")
                .then()
                .statusCode(422);
        RestWorkstations.collect(TestTokens.desk(), Town.ZHONGYUAN, named)
                .then()
                .statusCode(201);
        // When
        RestWorkstations.move(TestTokens.desk(), code, "/closure", "\"1\"", "{\"reason\":\"场地收回\"}");
        // Then
        RestWorkstations.collect(TestTokens.desk(), Town.ZHONGYUAN, named)
                .then()
                .statusCode(422);
        RestWorkstations.move(TestTokens.desk(), code, "/reopening", "\"2\"", "");
        RestWorkstations.collect(TestTokens.desk(), Town.ZHONGYUAN, named)
                .then()
                .statusCode(201);
    }

    @Test
    void what_another_replica_opened_or_reopened_is_known_at_once() throws SQLException {
        // Given another replica, that hears of no change of this one
        KnownWorkstations elsewhere = new KnownWorkstations(table);
        assertThatThrownBy(() -> elsewhere.mustTakeIn("WS-NONE", Town.ZHONGYUAN))
                .isInstanceOf(Invalid.class);
        // When
        String code = RestWorkstations.opened();
        // Then
        assertThatCode(() -> elsewhere.mustTakeIn(code, Town.ZHONGYUAN)).doesNotThrowAnyException();
        run("UPDATE workstation SET status = 'CLOSED' WHERE code = '" + code + "'");
        elsewhere.changed(new KnownWorkstations.Changed());
        assertThatThrownBy(() -> elsewhere.mustTakeIn(code, Town.ZHONGYUAN)).isInstanceOf(Invalid.class);
        run("UPDATE workstation SET status = 'OPEN' WHERE code = '" + code + "'");
        assertThatCode(() -> elsewhere.mustTakeIn(code, Town.ZHONGYUAN)).doesNotThrowAnyException();
    }

    @Test
    void sessions_are_recorded_late_twice_and_in_any_order_with_the_same_result() throws SQLException {
        // Given
        String code = RestWorkstations.opened();
        UUID study = UUID.randomUUID();
        UUID collection = UUID.randomUUID();
        clock.set(Instant.parse("2023-12-01T01:00:00Z"));
        RestWorkstations.move(TestTokens.desk(), code, "/closure", "\"1\"", "{\"reason\":\"场地收回\"}");
        // When
        String later = "2023-11-13T11:00:00Z";
        Response first = RestWorkstations.session(RestWorkstations.WORKER, code, collection, "COLLECTION", later, 12);
        RestWorkstations.session(RestWorkstations.WORKER, code, study, "STUDY", MONDAY, 18)
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2023-12-05T01:00:00Z"));
        Response again = RestWorkstations.session(RestWorkstations.WORKER, code, collection, "COLLECTION", later, 12);
        // Then
        first.then().statusCode(200).body("unit", equalTo(RestWorkstations.KEEPER));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
        assertThat(count("SELECT count(*) FROM workstation_session WHERE workstation_code = '" + code + "'"))
                .isEqualTo(2);
        given().auth()
                .oauth2(RestWorkstations.SECRETARY)
                .get("/v1/workstations/" + code + "/sessions")
                .then()
                .statusCode(200)
                .body("kind", containsInAnyOrder("STUDY", "COLLECTION"));
    }

    @Test
    void a_session_is_not_written_over_nor_told_by_others_or_before_it_is_over() {
        String code = RestWorkstations.opened();
        UUID id = UUID.randomUUID();
        clock.set(Instant.parse("2023-12-01T01:00:00Z"));
        RestWorkstations.session(RestWorkstations.WORKER, code, id, "STUDY", MONDAY, 18)
                .then()
                .statusCode(200);
        RestWorkstations.session(RestWorkstations.WORKER, code, id, "STUDY", MONDAY, 19)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:recorded-otherwise"));
        RestWorkstations.session(TestTokens.gridWorker(Town.YANAN + "001"), code, id, "STUDY", MONDAY, 18)
                .then()
                .statusCode(403);
        for (String wrong : new String[] {"2023-12-01T00:59:00Z", "2023-10-31T11:00:00Z", "1999-12-31T11:00:00Z"})
            RestWorkstations.session(RestWorkstations.WORKER, code, UUID.randomUUID(), "STUDY", wrong, 18)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/startedAt"));
        RestWorkstations.session(RestWorkstations.WORKER, "WS-NONE", id, "STUDY", MONDAY, 18)
                .then()
                .statusCode(404);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
