package org.huying.reporting.notice.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.reporting.testing.ConcernLife.about;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PublicLinesResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-04T01:00:00Z");
    private static final String HEYUAN_GRID = "520102033903001";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void one_security_matter_and_three_of_parking() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T01:00:00Z"));
        delivery.of(List.of(Events.communityListed("520102033903", "和园社区")));
        delivery.of(about("public-security.suspicious-persons", "WLC-20231204-0001", HEYUAN_GRID, MORNING)
                .concluded("RESOLVED"));
        IntStream.rangeClosed(2, 4)
                .forEach(serial ->
                        delivery.of(about("traffic.parking", "WLC-20231204-000" + serial, HEYUAN_GRID, MORNING)
                                .concluded("IMPLEMENTED")));
    }

    /** domain.md §8 A3. */
    @Test
    void reads_heyuan_security_1_without_a_sign_in() {
        lines("")
                .statusCode(200)
                .body("asOf", equalTo("2023-12-19T15:59:59.999999Z"))
                .body("campaign.code", equalTo("autumn-2023"))
                .body("campaign.from", equalTo("2023-09-20"))
                .body("lines.line", contains("和园 · 治安 · 1", "和园 · 交通停车 · 3"))
                .body("lines.concluded", contains(1, 3))
                .body("lines[0].topic.english", equalTo("Public security"))
                .body("lines[0].byOutcome", nullValue())
                .body("lines[1].byOutcome.IMPLEMENTED", equalTo(3));
    }

    @Test
    void names_no_grid_no_number_no_unit_and_nothing_finer_than_a_topic() {
        String told = lines("").extract().asString();
        assertThat(told)
                .contains("和园社区")
                .doesNotContain(HEYUAN_GRID, "WLC-", "GPG-", "suspicious", "COMPLAINT", "2023-12-04");
    }

    @Test
    void leaves_out_what_is_open_explained_merged_or_of_another_time() {
        // Given
        delivery.of(
                about("housing.leaking", "WLC-20231204-0011", HEYUAN_GRID, MORNING)
                        .filed(),
                about("housing.leaking", "WLC-20231204-0012", HEYUAN_GRID, MORNING)
                        .concluded("EXPLAINED"),
                about("housing.leaking", "WLC-20231204-0013", HEYUAN_GRID, MORNING)
                        .concluded("RESOLVED")
                        .mergedInto("WLC-20231204-0011"),
                about("housing.leaking", "WLC-20230101-0001", HEYUAN_GRID, Instant.parse("2023-01-01T01:00:00Z"))
                        .concluded("RESOLVED"));
        // Then
        lines("").body("lines.topic.code", contains("public-security", "traffic"));
    }

    @Test
    void tells_tomorrow_what_is_concluded_today() {
        // Given
        delivery.of(about("housing.leaking", "WLC-20231219-0001", HEYUAN_GRID, Instant.parse("2023-12-19T16:00:00Z"))
                .concluded("RESOLVED"));
        lines("").body("lines.topic.code", contains("public-security", "traffic"));
        // When
        clock.set(Instant.parse("2023-12-20T16:00:00Z"));
        // Then
        lines("").body("lines.topic.code", contains("housing", "public-security", "traffic"));
    }

    @Test
    void a_window_of_the_callers_own_is_not_to_be_had() {
        lines("?from=2023-12-04&to=2023-12-04").body("lines.concluded", contains(1, 3));
        lines("?campaign=2023-12-04")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:not-found"));
    }

    @Test
    void before_a_campaign_began_there_is_none() {
        clock.set(Instant.parse("2023-09-19T01:00:00Z"));
        lines("").statusCode(404);
        clock.set(Instant.parse("2023-09-20T01:00:00Z"));
        lines("").statusCode(200).body("lines", empty());
    }

    private static ValidatableResponse lines(String query) {
        return given().get("/v1/public/lines" + query).then();
    }
}
