package org.huying.intake.unsealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.huying.intake.erasure.ANamedReporter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class AskWhoRaisedItTest extends ANamedReporter {
    private static final String CALL_BACK = "{\"reason\":\"CALL_BACK\"%s}";

    @Test
    void the_desk_reads_it_with_a_reason_and_on_record() throws SQLException {
        unseal(DESK, CALL_BACK.formatted(",\"words\":\"给" + NAME + "回电 " + phone + "\""))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo(NAME))
                .body("phone", equalTo(phone));
        assertThat(audit(number())).containsExactly("DONE reporter unsealed for CALL_BACK: 给＊＊＊回电 ＊＊＊");
        unseal(DESK, "{}").then().statusCode(422);
    }

    @Test
    void nobody_else_reads_it_and_who_is_refused_is_on_record() throws SQLException {
        unseal(TestTokens.secretary(Town.ZHONGYUAN), CALL_BACK.formatted(""))
                .then()
                .statusCode(403);
        unseal(TestTokens.gridWorker(Town.GRID), CALL_BACK.formatted("")).then().statusCode(403);
        unseal(TestTokens.partner("POLICE"), CALL_BACK.formatted("")).then().statusCode(403);
        assertThat(audit(number()))
                .containsExactly("REFUSED role-missing", "REFUSED role-missing", "REFUSED role-missing");
    }

    @Test
    void a_phone_leads_to_what_was_raised_under_it_however_it_is_written_and_names_nobody() throws SQLException {
        String spaced = phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7);
        String other = registered(fullWidth(phone)).path("number");
        for (String form : new String[] {phone, spaced, "+86-" + phone, fullWidth(phone)})
            search(form)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(2))
                    .body("concerns.number", contains(other, number()))
                    .body(not(containsString(NAME)))
                    .body(not(containsString(phone)));
        search("不详").then().statusCode(422).body("errors.pointer", contains("/phone"));
        search("13912312312").then().statusCode(200).body("total", equalTo(0));
        assertThat(column("SELECT line::text FROM audit_line line WHERE object LIKE '%reporters/search'"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain(phone));
    }

    @Test
    void a_search_that_names_whom_it_looks_for_leaves_no_name_on_record() throws SQLException {
        // When
        as(DESK).body("{\"reason\":\"CALL_BACK\",\"phone\":\"%s\",\"words\":\"找%s\"}".formatted(phone, NAME))
                .post("/v1/reporters/search")
                .then()
                .statusCode(200);
        // Then
        assertThat(column("SELECT reason FROM audit_line WHERE object LIKE '%reporters/search'"))
                .contains("searched by phone for CALL_BACK: 找＊＊＊, found 1")
                .allSatisfy(reason -> assertThat(reason).doesNotContain(NAME));
    }

    @Test
    void who_was_sealed_before_phones_were_marked_is_found_too() throws SQLException {
        // Given
        column("UPDATE vault.reporter SET phone_mark = NULL, concern_id = NULL WHERE concern_id = '"
                + concern.path("concernId") + "' RETURNING ref::text");
        // Then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> search(phone).then().body("concerns.number", contains(number())));
        assertThat(column("SELECT ref::text FROM vault.reporter WHERE phone_mark IS NULL"))
                .isEmpty();
    }

    private Response unseal(String token, String body) {
        return as(token).body(body).post(path("/reporter/unsealing"));
    }

    private static Response search(String typed) {
        return as(DESK).body("{\"reason\":\"DATA_SUBJECT_REQUEST\",\"phone\":\"" + typed + "\"}")
                .post("/v1/reporters/search");
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
