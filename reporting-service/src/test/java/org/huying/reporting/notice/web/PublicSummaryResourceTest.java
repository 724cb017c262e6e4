package org.huying.reporting.notice.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.reporting.testing.ConcernLife.about;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PublicSummaryResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-04T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private int serial;

    @BeforeEach
    void three_communities_of_which_one_has_a_single_concern() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T01:00:00Z"));
        delivery.of(List.of(Events.communityListed("520102033901", "中园社区")));
        several(6, "traffic.parking", "520102033901001", true);
        several(4, "traffic.parking", "520102033902001", false);
        several(4, "housing.leaking", "520102033902001", true);
        several(5, "housing.leaking", "520102033904001", false);
        several(1, "public-security.theft", "520102033903001", true);
    }

    @Test
    void tells_everybody_how_many_and_nothing_that_is_small() {
        summary("")
                .statusCode(200)
                .body("campaign.code", equalTo("autumn-2023"))
                .body("asOf", equalTo("2023-12-19T15:59:59.999999Z"))
                .body("total.collected", equalTo(20))
                .body("total.concluded", equalTo(11))
                .body("total.percent", equalTo(55.0f))
                .body("byCommunity.code", contains("520102033901", "520102033902", "520102033903", "520102033904"))
                .body("byCommunity.figures.collected", contains(6, 8, null, null))
                .body("byCommunity.figures.concluded", contains(6, null, null, null))
                .body("byCommunity[0].name", equalTo("中园社区"))
                .body("byCommunity[2].figures.percent", nullValue())
                .body("byTopic.topic.code", contains("housing", "public-security", "traffic"))
                .body("byTopic.figures.collected", contains(null, null, 10));
    }

    @Test
    void names_no_place_no_number_and_nothing_finer_than_a_topic() {
        assertThat(summary("").extract().asString())
                .doesNotContain("520102033903001", "WLC-", "GPG-", "theft", "COMPLAINT", "2023-12-04");
    }

    @Test
    void a_campaign_that_is_not_there_is_not_found() {
        summary("?campaign=2023-12-04").statusCode(404).contentType("application/problem+json");
    }

    private void several(int count, String topic, String grid, boolean concluded) {
        for (int i = 0; i < count; i++) {
            ConcernLife life = about(topic, "WLC-20231204-%04d".formatted(++serial), grid, MORNING);
            delivery.of(concluded ? life.concluded("RESOLVED") : life.filed());
        }
    }

    private static ValidatableResponse summary(String query) {
        return given().get("/v1/public/summary" + query).then();
    }
}
