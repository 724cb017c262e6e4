package org.huying.dispatch.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.feed.ToldUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ForgottenNoticesTest {
    private static final String UNIT = "URBAN-WLC";
    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    ToldUnits units;

    @Inject
    ForgetOldNotices forgetting;

    @Inject
    ForgottenNotices forgotten;

    @Inject
    Positions positions;

    @Inject
    DataSource database;

    private String subscription;

    @BeforeEach
    void subscribe() {
        subscription = ToldUnits.subscribed(UNIT, "FEED");
    }

    @Test
    void who_has_read_the_last_of_them_goes_on_as_if_it_were_there() throws SQLException {
        // Given
        tell("read");
        String lastRead = read(null).path("[0].id");
        tell("unread");
        age(position(lastRead));
        // When
        forgetting.forget(MONTH);
        // Then
        assertThat(texts(read(lastRead))).containsExactly("unread");
    }

    @Test
    void who_comes_too_late_learns_it_and_is_told_how_to_go_on() throws SQLException {
        // Given
        String start = read(null).header("Last-Event-ID");
        tell("missed");
        age(positions.latest());
        tell("kept");
        forgetting.forget(MONTH);
        // When
        Response late = ask(start);
        // Then
        late.then().statusCode(410).body("type", endsWith("notices-missed"));
        assertThat(texts(read(late.path("goOnAfter")))).containsExactly("kept");
        ask(null).then().statusCode(410);
    }

    @Test
    void whoever_wanted_what_is_kept_gets_what_is_kept() throws SQLException {
        // Given
        tell("gone");
        age(positions.latest());
        tell("kept");
        forgetting.forget(MONTH);
        String fromTheEarliest = given().auth()
                .oauth2(TestTokens.partner(UNIT))
                .contentType("application/json")
                .body("{\"name\": \"test\", \"channel\": \"FEED\", \"startAt\": \"EARLIEST\"}")
                .post("/v1/subscriptions")
                .path("subscription.id");
        // When
        Response answer =
                given().auth().oauth2(TestTokens.partner(UNIT)).get("/v1/subscriptions/" + fromTheEarliest + "/feed");
        // Then
        assertThat(texts(answer)).contains("kept").doesNotContain("gone");
    }

    @Test
    void what_somebody_still_has_to_carry_stays() throws SQLException {
        // Given
        tell("carried");
        long carried = positions.latest();
        tell("not carried yet");
        age(positions.latest());
        // When
        forgotten.forget(UNIT, MONTH, carried);
        // Then
        assertThat(forgotten.upTo(UNIT)).isEqualTo(carried);
        forgetting.forget(MONTH);
        assertThat(forgotten.upTo(UNIT)).isGreaterThan(carried);
    }

    private void tell(String text) {
        units.tell(UNIT, text);
        units.awaitPositions();
    }

    private Response ask(String lastEventId) {
        var request = given().auth().oauth2(TestTokens.partner(UNIT));
        if (lastEventId != null) request.queryParam("lastEventId", lastEventId);
        return request.get("/v1/subscriptions/" + subscription + "/feed");
    }

    private Response read(String lastEventId) {
        Response answer = ask(lastEventId);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> texts(Response answer) {
        return answer.jsonPath().getList("data.text");
    }

    private static long position(String id) {
        return NoticeId.position(UUID.fromString(id)).orElseThrow();
    }

    /** The unit's notices up to there are older than a month. */
    private void age(long upTo) throws SQLException {
        try (var connection = database.getConnection();
                var age = connection.prepareStatement(
                        "UPDATE notice SET kept_since = kept_since - interval '40 days' WHERE unit_code = ? AND position <= ?")) {
            age.setString(1, UNIT);
            age.setLong(2, upTo);
            age.executeUpdate();
        }
    }
}
