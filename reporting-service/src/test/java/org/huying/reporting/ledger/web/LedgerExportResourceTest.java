package org.huying.reporting.ledger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LedgerExportResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-12-21T01:30:00Z");
    private static final String FIRST = "WLC-20231201-0001";
    private static final String SECOND = "WLC-20231201-0002";
    private static final String THIRD = "WLC-20231221-0001";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void three_concerns_one_of_today() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(Events.communityListed("520102033901", "中园社区")));
        delivery.of(
                registered(FIRST, "520102033901001", "GRID_VISIT", MORNING).concluded("RESOLVED"),
                registered(SECOND, "520102033901002", "WEB", MORNING)
                        .filed()
                        .dispatchedTo("PROPERTY-1", "=HYPERLINK(0)"),
                registered(THIRD, "520102033902001", "WEB", TODAY));
    }

    @Test
    void csv_has_a_heading_and_every_line_newest_first_today_included() {
        // When
        Response answer = export(TestTokens.desk(), "");
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType().replace("; ", ";")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("As-Of")).startsWith("2023-12-21T02:00:");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=\"ledger-20231221-100")
                .contains("filename*=UTF-8''%E8%AF%89");
        List<String> lines = text(answer).lines().toList();
        assertThat(lines.get(0)).startsWith("诉求编号 · Number,登记时间（北京时间） · Registered at (UTC+8),社区 · Community,");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith(THIRD + ",2023-12-21 09:30:00,");
        assertThat(lines.get(3))
                .isEqualTo(FIRST + ",2023-12-01 09:00:00,中园社区,520102033901,,520102033901001,网格走访,求助,"
                        + "environment.sanitation,已结案,2023-12-01 09:07:00,解决,网格党小组,GPG-520102033901001,"
                        + "2023-12-01 09:02:00,2023-12-01 09:07:00,,否,2023-12-01 09:04:00,1,0,0,0,,,");
        assertThat(text(answer)).endsWith("\r\n").doesNotStartWith("\uFEFF");
    }

    @Test
    void csv_begins_with_a_byte_order_mark_where_it_is_wanted() {
        assertThat(text(export(TestTokens.desk(), "?bom=true"))).startsWith("\uFEFF诉求编号");
    }

    @Test
    void nothing_in_it_runs_as_a_formula() {
        assertThat(text(export(TestTokens.desk(), "?status=DISPATCHED"))).contains(",'=HYPERLINK(0),");
        Xlsx workbook = workbook(TestTokens.desk(), "&status=DISPATCHED");
        assertThat(workbook.rows(1).get(1)).containsValue("'=HYPERLINK(0)");
        assertThat(workbook.parts().values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void workbook_has_the_same_lines() {
        // When
        var rows = workbook(TestTokens.desk(), "").rows(1);
        // Then
        assertThat(rows).extracting(row -> row.get("A")).containsExactly("诉求编号 · Number", THIRD, SECOND, FIRST);
        assertThat(Double.parseDouble(rows.get(3).get("B"))).isEqualTo(45261.375);
    }

    @ParameterizedTest
    @CsvSource({
        "community=520102033902, WLC-20231221-0001",
        "grid=520102033901002, WLC-20231201-0002",
        "channel=GRID_VISIT, WLC-20231201-0001",
        "status=DISPATCHED, WLC-20231201-0002"
    })
    void has_the_filters_of_the_ledger(String query, String only) {
        assertThat(numbers(export(TestTokens.desk(), "?" + query))).containsExactly(only);
    }

    @Test
    void shows_everyone_the_own_part() {
        assertThat(numbers(export(TestTokens.secretary("520102033901"), ""))).containsExactly(SECOND, FIRST);
        assertThat(numbers(export(TestTokens.gridWorker("520102033901001"), "")))
                .containsExactly(FIRST);
        assertThat(numbers(export(TestTokens.partner("PROPERTY-1"), ""))).containsExactly(SECOND);
        assertThat(numbers(export(TestTokens.partner("POLICE-WLC"), ""))).isEmpty();
        assertThat(workbook(TestTokens.partner("PROPERTY-1"), "").rows(1)).hasSize(2);
    }

    @Test
    void comes_as_what_is_accepted_unless_the_query_says_otherwise() {
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var desk = given().auth().oauth2(TestTokens.desk());
        desk.header("Accept", xlsx).get("/v1/exports/ledger").then().contentType(xlsx);
        desk.header("Accept", "image/png").get("/v1/exports/ledger").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({"format=pdf, /format", "status=DONE, /status", "community=1, /community"})
    void refuses_what_it_cannot_do_and_points_at_it(String query, String pointer) {
        export(TestTokens.desk(), "?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static Response export(String token, String query) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get("/v1/exports/ledger" + query);
    }

    private static Xlsx workbook(String token, String more) {
        return Xlsx.of(export(token, "?format=xlsx" + more).asByteArray());
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> numbers(Response answer) {
        return text(answer).lines().skip(1).map(line -> line.split(",")[0]).toList();
    }
}
