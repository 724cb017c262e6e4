package org.huying.reporting.bulletin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
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

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.AuditLog;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshBulletins;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class BulletinResourceTest {
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
    void issues_a_month_with_its_figures_definitions_and_the_version_of_the_rules() {
        issued(OF_DECEMBER)
                .statusCode(201)
                .header("Location", endsWith("/v1/bulletins/TB-2024-0001"))
                .body("number", equalTo("TB-2024-0001"))
                .body("chineseNumber", equalTo("通报〔2024〕1号"))
                .body("correctedBy", nullValue())
                .body("content.title", equalTo("五里冲街道诉求办理情况月通报（2023年12月）"))
                .body("content.unit", equalTo("DESK-520102033000"))
                .body("content.figures.collected", equalTo(8))
                .body("content.figures.concluded", equalTo(6))
                .body("content.figures.conclusionRate.percent", equalTo(75))
                .body("content.figures.byCommunity.name", contains("中园社区", "延安南路社区"))
                .body("content.figures.byCommunity.rank", contains(1, null))
                .body("content.figures.byCommunity.conclusionRate.numerator", contains(4, 2))
                .body("content.figures.byChannel.name", contains("网格走访"))
                .body("content.rules.version", equalTo("1"))
                .body("content.rules.rankedFrom", equalTo(5))
                .body("content.rules.definitions", hasSize(13))
                .body("content.previous", nullValue());
    }

    @Test
    void its_breakdowns_sum_to_its_totals() {
        // When
        var figures = issued(OF_DECEMBER).extract().jsonPath().setRootPath("content.figures");
        // Then
        for (String breakdown : List.of("byCommunity.collected", "byChannel.collected", "byStatus.count"))
            assertThat(figures.getList(breakdown, Integer.class).stream()
                            .mapToInt(it -> it)
                            .sum())
                    .as(breakdown)
                    .isEqualTo(figures.getInt("collected"));
        assertThat(figures.getList("byCommunity.concluded", Integer.class).stream()
                        .mapToInt(it -> it)
                        .sum())
                .isEqualTo(figures.getInt("concluded"));
        assertThat(figures.getList("byCommunity.open", Integer.class).stream()
                        .mapToInt(it -> it)
                        .sum())
                .isEqualTo(figures.getInt("open"));
    }

    /** Computed here by other means: any JSON library that orders members will do. */
    @Test
    void its_hash_can_be_checked_by_anybody() throws Exception {
        // Given
        issued(OF_DECEMBER);
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        // When
        Map<?, ?> bulletin = json.readValue(read("TB-2024-0001", "").extract().asByteArray(), Map.class);
        byte[] content = json.writeValueAsString(bulletin.get("content")).getBytes(StandardCharsets.UTF_8);
        // Then
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        assertThat(bulletin.get("hash")).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(bulletin.get("hashedAs").toString()).contains("RFC 8785", "SHA-256", "content");
    }

    @Test
    void what_is_told_later_changes_nothing_in_it() {
        // Given
        issued(OF_DECEMBER);
        byte[] before = read("TB-2024-0001", "").extract().asByteArray();
        // When
        heard(delivery, "WLC-20231204-0099", "520102033902001", DECEMBER, true);
        delivery.of(List.of(Events.communityListed("520102033901", "中园新社区")));
        clock.set(Instant.parse("2024-03-01T02:00:00Z"));
        // Then
        assertThat(read("TB-2024-0001", "").extract().asByteArray()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE bulletin SET content = content", "DELETE FROM bulletin", "TRUNCATE bulletin"})
    void the_database_refuses_to_change_or_remove_it(String statement) throws SQLException {
        // Given
        issued(OF_DECEMBER);
        // When
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement)).hasMessageContaining("never changed or removed");
        }
        // Then
        read("TB-2024-0001", "").statusCode(200);
    }

    @Test
    void the_same_request_under_the_same_key_issues_one() {
        // Given
        var first = given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .header("Idempotency-Key", "december-2023")
                .body(OF_DECEMBER);
        first.post("/v1/bulletins").then().statusCode(201);
        // When
        first.post("/v1/bulletins").then().statusCode(201).body("number", equalTo("TB-2024-0001"));
        first.body("{\"kind\":\"MONTH\",\"period\":\"2023-11\"}")
                .post("/v1/bulletins")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:huying:problem:idempotency-key-reused"));
        // Then
        list("").body("number", contains("TB-2024-0001"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | /kind /period",
                "{'kind':'MONTH','period':'2024-01'}                         | /asOf",
                "{'kind':'WEEK','period':'2024-W01'}                         | /asOf",
                "{'kind':'MONTH','period':'2023-13'}                         | /period",
                "{'kind':'WEEK','period':'2023-12'}                          | /period",
                "{'kind':'CAMPAIGN','period':'winter'}                       | /period",
                "{'kind':'MONTH','period':'2023-12','asOf':'2023-12-30'}     | /asOf",
                "{'kind':'MONTH','period':'2023-12','asOf':'2024-01-09'}     | /asOf",
                "{'kind':'CAMPAIGN','period':'autumn-2023','asOf':'2023-09-01'} | /asOf"
            })
    void refuses_what_has_no_bulletin_and_points_at_it(String body, String pointers) {
        issued(body.replace('\'', '"'))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointers.split(" ")));
    }

    @Test
    void only_the_desk_issues_and_a_partner_does_not_read() {
        // Given
        issued(OF_DECEMBER);
        String secretary = TestTokens.secretary("520102033902");
        // Then
        given().auth()
                .oauth2(secretary)
                .contentType("application/json")
                .body("{\"kind\":\"MONTH\",\"period\":\"2023-11\"}")
                .post("/v1/bulletins")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(secretary)
                .get("/v1/bulletins/TB-2024-0001")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.partner("PROPERTY-1"))
                .get("/v1/bulletins/TB-2024-0001")
                .then()
                .statusCode(403);
        assertThat(AuditLog.refusedAbout("/v1/bulletins", database))
                .contains("secretary-520102033902", "partner-PROPERTY-1");
    }

    @Test
    void issuing_and_correcting_are_on_record() {
        // When
        issued(OF_DECEMBER);
        corrected("TB-2024-0001", "补录一件");
        // Then
        assertThat(AuditLog.reasonsOf("/v1/bulletins", database))
                .contains("bulletin TB-2024-0001 issued: MONTH 2023-12");
        assertThat(AuditLog.reasonsOf("/v1/bulletins/TB-2024-0001/corrections", database))
                .contains("bulletin TB-2024-0002 issued as a correction of TB-2024-0001");
    }
}
