package org.huying.reporting.bulletin.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.reporting.bulletin.web.DeskWork.DECEMBER;
import static org.huying.reporting.bulletin.web.DeskWork.OF_DECEMBER;
import static org.huying.reporting.bulletin.web.DeskWork.corrected;
import static org.huying.reporting.bulletin.web.DeskWork.heard;
import static org.huying.reporting.bulletin.web.DeskWork.issued;
import static org.huying.reporting.bulletin.web.DeskWork.list;
import static org.huying.reporting.bulletin.web.DeskWork.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshBulletins;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CorrectedBulletinsTest {
    private static final Instant NOVEMBER = Instant.parse("2023-11-06T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void six_concerns_of_one_community_and_two_of_another() {
        FreshTables.in(database);
        FreshBulletins.in(database);
        clock.set(Instant.parse("2024-01-02T02:00:00Z"));
        delivery.of(List.of(
                Events.communityListed("520102033901", "中园社区"), Events.communityListed("520102033902", "延安南路社区")));
        DeskWork.eightConcernsOfDecember(delivery);
    }

    @Test
    void a_correction_names_the_old_one_which_stays_as_it_was_and_tells_by_which() {
        // Given
        Object old = issued(OF_DECEMBER).extract().path("content");
        heard(delivery, "WLC-20231204-0009", "520102033902001", DECEMBER, false);
        clock.set(Instant.parse("2024-01-03T02:00:00Z"));
        // When
        corrected("TB-2024-0001", "补录一件")
                .statusCode(201)
                .body("number", equalTo("TB-2024-0002"))
                .body("content.corrects.number", equalTo("TB-2024-0001"))
                .body("content.corrects.reason", equalTo("补录一件"))
                .body("content.figures.collected", equalTo(9));
        // Then
        read("TB-2024-0001", "").body("correctedBy", equalTo("TB-2024-0002")).body("content", equalTo(old));
        read("TB-2024-0001", "?asOf=2024-01-02").body("correctedBy", nullValue());
        read("TB-2024-0002", "?asOf=2024-01-02").statusCode(404);
    }

    @Test
    void nothing_is_corrected_twice_but_a_correction_can_be() {
        // Given
        issued(OF_DECEMBER);
        corrected("TB-2024-0001", "补录一件").statusCode(201);
        // Then
        corrected("TB-2024-0001", "又补录一件")
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:bulletin-already-corrected"))
                .body("correctedBy", equalTo("TB-2024-0002"));
        corrected("TB-2024-0002", "又补录一件").statusCode(201).body("number", equalTo("TB-2024-0003"));
        issued(OF_DECEMBER)
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:bulletin-already-issued"))
                .body("number", equalTo("TB-2024-0003"));
    }

    @Test
    void the_next_month_is_compared_with_what_stands_of_the_one_before() {
        // Given November: 5 of 901, none concluded; then corrected: one more of 902
        for (int serial = 1; serial <= 5; serial++)
            heard(delivery, "WLC-20231106-000" + serial, "520102033901001", NOVEMBER, false);
        issued("{\"kind\":\"MONTH\",\"period\":\"2023-11\"}").body("number", equalTo("TB-2024-0001"));
        heard(delivery, "WLC-20231106-0006", "520102033902001", NOVEMBER, true);
        corrected("TB-2024-0001", "补录一件").body("content.previous", nullValue());
        // When
        issued(OF_DECEMBER)
                // Then
                .body("content.previous.number", equalTo("TB-2024-0002"))
                .body("content.figures.change.collected", equalTo(2))
                .body("content.figures.change.points", equalTo(58.3f))
                .body("content.figures.byCommunity[0].change.ranks", equalTo(0))
                .body("content.figures.byCommunity[0].change.points", equalTo(66.7f))
                .body("content.figures.byCommunity[1].change.ranks", nullValue())
                .body("content.figures.byCommunity[1].change.points", equalTo(0));
    }

    @Test
    void a_campaign_has_several_each_as_of_another_moment() {
        // Given
        String campaign = "{\"kind\":\"CAMPAIGN\",\"period\":\"autumn-2023\",\"asOf\":\"%s\"}";
        issued(campaign.formatted("2023-12-03")).statusCode(201).body("content.figures.collected", equalTo(0));
        // When
        issued(campaign.formatted("2023-12-10"))
                .statusCode(201)
                .body("content.previous.number", equalTo("TB-2024-0001"))
                .body("content.figures.change.collected", equalTo(8));
        // Then
        issued(campaign.formatted("2023-12-10")).statusCode(409).body("number", equalTo("TB-2024-0002"));
    }

    @Test
    void a_correction_needs_a_reason() {
        issued(OF_DECEMBER);
        corrected("TB-2024-0001", " ").statusCode(422).body("errors.pointer", contains("/reason"));
        corrected("TB-2024-0007", "补录").statusCode(404);
    }

    @Test
    void are_listed_from_page_to_page_the_newest_first_as_of_any_moment() {
        // Given
        issued(OF_DECEMBER);
        issued("{\"kind\":\"WEEK\",\"period\":\"2023-W50\"}");
        clock.set(Instant.parse("2024-01-03T02:00:00Z"));
        corrected("TB-2024-0001", "补录一件");
        // Then
        list("").body("number", contains("TB-2024-0003", "TB-2024-0002", "TB-2024-0001"))
                .body("corrects", contains("TB-2024-0001", null, null))
                .body("correctedBy", contains(null, null, "TB-2024-0003"));
        list("?kind=WEEK").body("number", contains("TB-2024-0002"));
        list("?to=2024-01-02").body("number", contains("TB-2024-0002", "TB-2024-0001"));
        list("?asOf=2024-01-02")
                .header("As-Of", equalTo("2024-01-02T15:59:59.999999Z"))
                .body("correctedBy", contains(nullValue(), nullValue()));
        String next = list("?limit=2").body("", hasSize(2)).extract().header("Link");
        list(next.substring(next.indexOf('?'), next.indexOf('>'))).body("number", contains("TB-2024-0001"));
        list("?kind=DAY").statusCode(422).body("errors.pointer", contains("/kind"));
        list("?cursor=bm90LW91cnM").statusCode(400);
        list("?limit=many").statusCode(400);
    }
}
