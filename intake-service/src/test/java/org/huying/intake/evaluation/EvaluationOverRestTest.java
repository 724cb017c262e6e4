package org.huying.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import org.huying.intake.ClosedConcerns;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class EvaluationOverRestTest extends ClosedConcerns {
    private static final String UNSOLVED = "{\"contacted\":\"YES\",\"solved\":\"NO\",\"comment\":\"灯修好两天又坏了。\"}";
    private static final String SOLVED = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";

    @Test
    void whoever_has_the_code_evaluates_without_signing_in_and_the_last_word_counts() {
        // Given
        close(concern);
        // When
        Response first = put(null, code(concern), UNSOLVED);
        Response last = put(STRANGER, code(concern).toLowerCase(java.util.Locale.ROOT), SOLVED);
        // Then
        first.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Consistency-Token", notNullValue())
                .body("round", equalTo(1))
                .body("solved", equalTo("NO"))
                .body("satisfied", equalTo("UNANSWERED"))
                .body("comment", equalTo("灯修好两天又坏了。"));
        last.then().statusCode(200).header("ETag", "\"2\"").body("comment", nullValue());
        read(RESIDENT, null)
                .then()
                .statusCode(200)
                .body("evaluations.solved", contains("YES"))
                .body("evaluateUntil", notNullValue());
    }

    @Test
    void the_resident_who_registered_it_needs_no_code_and_the_same_again_changes_nothing() {
        // Given
        close(concern);
        String token = put(RESIDENT, null, UNSOLVED).header("Consistency-Token");
        // When
        Response again = put(RESIDENT, null, UNSOLVED);
        // Then
        again.then().statusCode(200).header("ETag", "\"1\"").header("Consistency-Token", token);
    }

    @Test
    void nobody_else_speaks_for_the_reporter() throws SQLException {
        // Given
        close(concern);
        // Then
        put(STRANGER, null, SOLVED).then().statusCode(404);
        put(STRANGER, "0000-0000-0000", SOLVED).then().statusCode(404);
        put(ELSEWHERE, null, SOLVED).then().statusCode(404);
        put(WORKER, null, SOLVED).then().statusCode(403).body("type", endsWith("not-the-reporter"));
        put(DESK, null, SOLVED).then().statusCode(403);
        assertThat(rows(
                        "SELECT outcome || ' ' || reason FROM audit_line WHERE object LIKE ?",
                        "%" + number(concern) + "/evaluation"))
                .contains("REFUSED not-the-reporter");
        read(DESK, null).then().body("evaluations", empty());
    }

    @Test
    void desk_and_secretary_read_it_and_whoever_handles_the_concern_does_not() {
        // Given
        close(concern);
        put(RESIDENT, null, UNSOLVED).then().statusCode(201);
        // Then
        read(DESK, null).then().statusCode(200).body("evaluations[0].comment", containsString("又坏了"));
        read(SECRETARY, null).then().statusCode(200).body("evaluations[0].comment", containsString("又坏了"));
        read(STRANGER, code(concern)).then().statusCode(200);
        read(WORKER, null).then().statusCode(404);
        read(ELSEWHERE, null).then().statusCode(404);
        read(STRANGER, null).then().statusCode(404);
    }

    @Test
    void before_the_closing_there_is_nothing_to_evaluate_and_after_a_reopening_not_any_more() {
        put(RESIDENT, null, SOLVED)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-closed"))
                .body("detail", containsString("请在结案后评价"));
        close(concern);
        reopen(concern);
        put(RESIDENT, null, SOLVED).then().statusCode(409);
        read(RESIDENT, null).then().body("evaluateUntil", nullValue());
    }

    @Test
    void each_round_has_an_evaluation_of_its_own() {
        // Given
        close(concern);
        put(RESIDENT, null, UNSOLVED).then().statusCode(201);
        reopen(concern);
        told("case.closed.v1", concern, ",\"outcome\":\"RESOLVED\"");
        // When
        put(RESIDENT, null, SOLVED).then().statusCode(201).body("round", equalTo(2));
        // Then
        read(RESIDENT, null)
                .then()
                .body("evaluations.round", contains(1, 2))
                .body("evaluations.solved", contains("NO", "YES"));
    }

    @Test
    void after_thirty_days_it_is_too_late() {
        // Given
        close(concern);
        later(Duration.ofDays(30).minusMinutes(1));
        put(RESIDENT, null, UNSOLVED).then().statusCode(201);
        // When
        later(Duration.ofMinutes(2));
        // Then
        put(RESIDENT, null, SOLVED)
                .then()
                .statusCode(409)
                .body("type", endsWith("evaluation-over"))
                .body("until", notNullValue());
        read(RESIDENT, null).then().body("evaluations.solved", contains("NO"));
    }

    @Test
    void every_reporter_of_merged_concerns_evaluates_for_themself() {
        // Given
        Response survivor = registered();
        merge(concern, survivor).then().statusCode(200);
        told("case.merged.v1", concern, "");
        close(survivor);
        // When
        put(STRANGER, code(concern), UNSOLVED).then().statusCode(201);
        concern = survivor;
        put(STRANGER, code(survivor), SOLVED).then().statusCode(201);
        // Then
        read(DESK, null).then().body("evaluations.solved", contains("YES"));
    }

    @Test
    void what_says_nothing_or_too_much_is_refused() {
        close(concern);
        put(RESIDENT, null, "{}").then().statusCode(422).body("errors[0].detail", containsString("至少回答一个"));
        put(RESIDENT, null, "{\"comment\":\"好\"}").then().statusCode(422);
        put(RESIDENT, null, "{\"solved\":\"YES\",\"comment\":\"" + "好".repeat(1_001) + "\"}")
                .then()
                .statusCode(422);
        put(RESIDENT, null, "{\"solved\":\"YES\",\"comment\":\"" + "好".repeat(1_000) + "\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void whoever_names_the_version_they_replace_is_told_when_it_is_another() {
        close(concern);
        put(RESIDENT, null, UNSOLVED).then().statusCode(201);
        as(RESIDENT)
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(SOLVED)
                .put(path())
                .then()
                .statusCode(412);
    }

    private Response put(String token, String trackingCode, String body) {
        var request = as(token).contentType("application/json").body(body);
        if (trackingCode != null) request.header("Tracking-Code", trackingCode);
        return request.put(path());
    }

    private Response read(String token, String trackingCode) {
        var request = as(token);
        if (trackingCode != null) request.header("Tracking-Code", trackingCode);
        return request.get(path());
    }

    private String path() {
        return "/v1/concerns/" + number(concern) + "/evaluation";
    }
}
