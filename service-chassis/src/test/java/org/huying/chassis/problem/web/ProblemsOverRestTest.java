package org.huying.chassis.problem.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the caller gets a problem document (RFC 9457) that says what to do and gives nothing away. */
@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class ProblemsOverRestTest {
    private static final String LETTER =
            "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":1,\"lines\":[{\"words\":\"w\"}]}";

    @Inject
    AgroalDataSource pool;

    @Test
    void what_is_right_is_taken() {
        letter(LETTER).then().statusCode(200).body("door", equalTo("OPEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\":\"t", "nonsense", "{'title':'t'}"})
    void broken_json_is_400(String body) {
        problem(letter(body), 400, "malformed");
    }

    @Test
    void json_in_another_encoding_is_400() {
        byte[] body = LETTER.replace("\"t\"", "\"汉\"").getBytes(StandardCharsets.UTF_16LE);
        problem(given().contentType("application/json").body(body).post("/v1/sample/letters"), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"title\":\"\",\"door\":\"OPEN\",\"pages\":1}; /title",
                "{\"title\":\"elevenchars\",\"door\":\"OPEN\",\"pages\":1}; /title",
                "{\"title\":7,\"door\":\"OPEN\",\"pages\":1}; /title",
                "{\"title\":\"t\",\"pages\":1}; /door",
                "{\"title\":\"t\",\"door\":\"BARRED\",\"pages\":1}; /door",
                "{\"title\":\"t\",\"door\":1,\"pages\":1}; /door",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":\"1\"}; /pages",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":99999999999}; /pages",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":null}; /pages",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":1,\"extra/field\":1}; /extra~1field",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":1,\"lines\":[{\"words\":\"w\"},{\"words\":\"\"}]}; /lines/1/words",
                "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":1,\"lines\":[{\"words\":{}}]}; /lines/0/words"
            })
    void json_that_cannot_be_accepted_is_422_and_points_at_the_place(String body, String pointer) {
        Response answer = letter(body);
        problem(answer, 422, "invalid");
        answer.then().body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", ""})
    void no_body_is_422(String body) {
        problem(letter(body), 422, "invalid");
    }

    @Test
    void a_second_value_behind_the_first_is_422() {
        problem(letter(LETTER + " {}"), 422, "invalid");
    }

    @Test
    void no_token_is_401_and_says_which_scheme_to_use() {
        Response answer = given().get("/v1/sample/desk");
        problem(answer, 401, "not-signed-in");
        answer.then().header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", ""})
    void a_token_that_is_none_is_401(String token) {
        problem(given().header("Authorization", "Bearer " + token).get("/v1/sample/desk"), 401, "not-signed-in");
    }

    @Test
    void a_token_signed_by_somebody_else_is_401() {
        String token = TestTokens.desk();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        problem(given().auth().oauth2(forged).get("/v1/sample/desk"), 401, "not-signed-in");
    }

    @Test
    void another_role_is_403() {
        problem(given().auth().oauth2(TestTokens.auditor()).get("/v1/sample/desk"), 403, "role-missing");
    }

    @Test
    void an_endpoint_that_says_nothing_about_roles_is_shut_to_all() {
        problem(given().auth().oauth2(TestTokens.desk()).get("/v1/sample/forgotten"), 403, "role-missing");
        problem(given().get("/v1/sample/forgotten"), 401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sample/failures/not-found", "/v1/sample/failures/hidden"})
    void what_is_not_there_and_what_is_hidden_are_the_same_404(String path) {
        Response answer = given().get(path);
        problem(answer, 404, "not-found");
        assertThat(answer.asString()).doesNotContain("secret-number");
    }

    @Test
    void a_path_nobody_knows_is_404() {
        problem(given().get("/v1/sample/no/such/path"), 404, "not-found");
        problem(given().get("/nowhere"), 404, "not-found");
    }

    @Test
    void another_method_is_405() {
        problem(given().delete("/v1/sample/letters"), 405, "method-not-allowed");
    }

    @Test
    void another_format_asked_for_is_406() {
        problem(given().accept("image/png").get("/v1/sample/failures/too-many"), 406, "not-acceptable");
    }

    @Test
    void another_format_sent_is_415() {
        Response answer = given().contentType("text/plain").body("t").post("/v1/sample/letters");
        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void a_refused_move_is_409_and_lists_the_moves_there_are() {
        Response answer = move("\"2\"");
        problem(answer, 409, "move-refused");
        assertThat(answer.jsonPath().getList("allowedMoves")).containsExactly("AJAR", "OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"2\"", "*", "2"})
    void another_version_is_412(String etag) {
        problem(move(etag), 412, "stale-version");
    }

    @Test
    void what_somebody_else_changed_in_the_same_moment_is_412() {
        problem(failure("overtaken"), 412, "stale-version");
    }

    @Test
    void no_version_is_428() {
        problem(given().contentType(ContentType.JSON).post("/v1/sample/moves"), 428, "precondition-missing");
    }

    @Test
    void a_body_too_large_is_413() {
        problem(letter("{\"title\":\"" + "x".repeat(300_000) + "\"}"), 413, "too-large");
    }

    @Test
    void too_many_requests_are_429_and_learn_when_to_come_back() {
        Response answer = failure("too-many");
        problem(answer, 429, "too-many-requests");
        answer.then().header("Retry-After", "17");
    }

    @Test
    void what_nobody_expected_is_500_without_its_text() {
        Response answer = failure("unexpected");
        problem(answer, 500, "internal");
        assertThat(answer.asString()).doesNotContain("secret", "13800138000", "Exception", "org.huying");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "no-connection"})
    void a_database_that_is_away_is_503_and_the_caller_may_come_back(String which) {
        // Given
        if (which.equals("no-connection")) ChassisTestResource.database().cut();
        try {
            // When
            Response answer = failure(which);
            // Then
            problem(answer, 503, "unavailable");
            answer.then().header("Retry-After", "2");
            assertThat(answer.asString()).doesNotContain("10.0.0.7", "57P01");
        } finally {
            ChassisTestResource.database().mend();
            pool.flush(AgroalDataSource.FlushMode.IDLE);
        }
    }

    private static Response letter(String body) {
        return given().contentType("application/json").body(body).post("/v1/sample/letters");
    }

    private static Response move(String etag) {
        return given().contentType(ContentType.JSON).header("If-Match", etag).post("/v1/sample/moves");
    }

    private static Response failure(String which) {
        return given().get("/v1/sample/failures/" + which);
    }

    private static void problem(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:" + slug))
                .body("status", equalTo(status));
        assertThat(answer.jsonPath().getString("title")).matches("\\p{IsHan}.* · .*");
        assertThat(answer.jsonPath().getString("detail")).contains(" · ");
        assertThat(answer.jsonPath().getString("traceId")).isEqualTo(answer.header("Trace-Id"));
        assertThat(answer.asString()).doesNotContain("\tat ", "jackson", "Exception");
    }
}
