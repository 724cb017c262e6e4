package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of several who report the same, each withdraws for themself: the case ends with the last of them. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class WithdrawMergedConcernTest extends TwoReports {
    private static final String REASON = "{\"reason\":\"不需要了\"}";

    @Inject
    DataSource database;

    @BeforeEach
    void whatIsToldIsKept() throws SQLException {
        execute("CREATE TABLE told_log (seq bigint, headers text, payload text);"
                + " CREATE FUNCTION log_told() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " INSERT INTO told_log VALUES (NEW.seq, NEW.headers, convert_from(NEW.value, 'UTF8'));"
                + " RETURN NULL; END $$;"
                + " CREATE TRIGGER told_is_logged AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION log_told();");
    }

    @AfterEach
    void asBefore() throws SQLException {
        execute("DROP TRIGGER told_is_logged ON outbox; DROP FUNCTION log_told(); DROP TABLE told_log");
    }

    @Test
    void the_one_that_was_merged_leaves_the_other_alone() throws SQLException {
        // Given
        merge(DESK, merged, survivor).then().statusCode(200);
        // When
        withdraw(merged, "\"2\"").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        // Then
        assertThat(withdrawals()).containsExactly(number(merged) + " case goes on");
        read(DESK, survivor, "/merge")
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("mergedHere", empty());
        told(survivor, 1, "case.filed.v1", "");
        follow(merged).then().body("steps.status", contains("REGISTERED", "MERGED", "WITHDRAWN"));
        withdraw(survivor, "\"1\"").then().statusCode(200);
        assertThat(withdrawals()).last().isEqualTo(number(survivor) + " case ends");
    }

    @Test
    void the_one_that_others_were_merged_into_goes_on_for_them_until_the_last_withdraws_too() throws SQLException {
        // Given
        Response third = registered(Town.ZHONGYUAN);
        merge(DESK, merged, survivor).then().statusCode(200);
        merge(DESK, third, survivor).then().statusCode(200);
        // When
        withdraw(survivor, "\"1\"").then().statusCode(200);
        withdraw(merged, "\"2\"").then().statusCode(200);
        // Then
        assertThat(withdrawals()).containsExactly(number(survivor) + " case goes on", number(merged) + " case goes on");
        // When
        withdraw(third, "\"2\"").then().statusCode(200);
        // Then
        assertThat(withdrawals()).endsWith(number(third) + " case goes on", number(survivor) + " case ends");
        read(DESK, survivor, "").then().header("ETag", "\"3\"");
    }

    @Test
    void it_also_ends_when_the_last_of_them_becomes_a_matter_of_its_own_again() throws SQLException {
        // Given
        merge(DESK, merged, survivor).then().statusCode(200);
        withdraw(survivor, "\"1\"").then().statusCode(200);
        // When
        post(DESK, merged, "unmerge", "\"2\"", "{\"reason\":\"两处路灯\"}").then().statusCode(200);
        // Then
        assertThat(withdrawals()).containsExactly(number(survivor) + " case goes on", number(survivor) + " case ends");
        read(DESK, merged, "").then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void nothing_is_merged_into_one_that_was_withdrawn() {
        // Given
        withdraw(survivor, "\"1\"").then().statusCode(200);
        // Then
        merge(DESK, merged, survivor)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-void"));
    }

    private static Response withdraw(Response concern, String version) {
        return post(DESK, concern, "withdrawal", version, REASON);
    }

    private List<String> withdrawals() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT headers::jsonb ->> 'ce_subject',"
                        + " payload::jsonb ->> 'caseGoesOn' FROM told_log"
                        + " WHERE headers::jsonb ->> 'ce_type' = 'concern.withdrawn.v1' ORDER BY seq")) {
            List<String> told = new ArrayList<>();
            while (row.next()) told.add(row.getString(1) + (row.getBoolean(2) ? " case goes on" : " case ends"));
            return told;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
