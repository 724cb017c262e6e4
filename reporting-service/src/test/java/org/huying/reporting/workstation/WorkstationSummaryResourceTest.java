package org.huying.reporting.workstation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WorkstationSummaryResourceTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String GRID = ZHONGYUAN + "001";
    private static final String YANAN_GRID = "520102033902001";
    private static final String WINDOW = "?from=2023-11-01&to=2023-12-20&asOf=2023-12-20";
    private static final UUID DOUBLE = UUID.fromString("018c2371-2c00-7000-8000-00000000c0b1");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private final List<ReceivedEvent> told = new ArrayList<>();

    @BeforeEach
    void two_workstations_with_what_was_held_and_collected_there() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        told.clear();
        told.add(WorkstationLife.opened("WS-A", GRID));
        told.add(WorkstationLife.opened("WS-B", YANAN_GRID));
        told.add(WorkstationLife.held("WS-A", GRID, "STUDY", 18, WorkstationLife.DAY));
        told.add(WorkstationLife.held("WS-A", GRID, "COLLECTION", 12, WorkstationLife.DAY));
        collected("WLC-20231106-0001", "WS-A", GRID, "services.opening-hours", "grid-worker");
        collected("WLC-20231106-0002", "WS-A", GRID, "property.maintenance", "party-group-leader");
        collected("WLC-20231106-0003", "WS-B", YANAN_GRID, "services.opening-hours", "grid-worker");
        collected("WLC-20231106-0004", null, GRID, "services.opening-hours", "community-secretary");
        told.add(WorkstationLife.collected(
                DOUBLE, "WLC-20231106-0005", "WS-A", GRID, "property.maintenance", "grid-worker"));
        told.add(WorkstationLife.merged(DOUBLE, "WLC-20231106-0005", "WLC-20231106-0002", GRID));
    }

    @Test
    void tells_the_desk_by_workstation_what_was_held_and_collected_by_whom() {
        told.add(told.get(3));
        delivery.of(told);
        summaryAs(TestTokens.desk(), WINDOW)
                .statusCode(200)
                .body("asOf", equalTo("2023-12-20T15:59:59.999999Z"))
                .body("total.studySessions", equalTo(1))
                .body("total.collectionSessions", equalTo(1))
                .body("total.attending", equalTo(30))
                .body("total.concerns", equalTo(4))
                .body("total.rawReports", equalTo(5))
                .body("total.byTopic.topic", contains("property.maintenance", "services.opening-hours"))
                .body("total.byTopic.concerns", contains(1, 3))
                .body("total.byRole.role", contains("community-secretary", "grid-worker", "party-group-leader"))
                .body("total.byRole.rawReports", contains(1, 3, 1))
                .body("byWorkstation.code", contains("WS-A", "WS-B"))
                .body("byWorkstation.name", contains("WS-A工作站", "WS-B工作站"))
                .body("byWorkstation[0].figures.concerns", equalTo(2))
                .body("byWorkstation[0].figures.rawReports", equalTo(3))
                .body("byWorkstation[1].figures.byRole[0].name", equalTo("网格员 · Grid worker"))
                .body("withoutWorkstation.concerns", equalTo(1));
    }

    @Test
    void a_past_as_of_is_unchanged_by_what_was_recorded_later() {
        delivery.of(told);
        String before = summaryAs(TestTokens.desk(), WINDOW).extract().asString();
        // When
        Instant later = Instant.parse("2023-12-20T16:00:00Z");
        delivery.of(List.of(WorkstationLife.held("WS-B", YANAN_GRID, "STUDY", 9, later)));
        // Then
        assertThat(summaryAs(TestTokens.desk(), WINDOW).extract().asString()).isEqualTo(before);
        summaryAs(TestTokens.desk(), "").body("total.studySessions", equalTo(2));
    }

    @Test
    void each_counts_what_they_may_see() {
        delivery.of(told);
        summaryAs(TestTokens.secretary(ZHONGYUAN), WINDOW)
                .body("byWorkstation.code", contains("WS-A"))
                .body("total.concerns", equalTo(3))
                .body("withoutWorkstation.concerns", equalTo(1));
        summaryAs(TestTokens.gridWorker(YANAN_GRID), WINDOW)
                .body("byWorkstation.code", contains("WS-B"))
                .body("total.studySessions", equalTo(0));
        summaryAs(TestTokens.partner("POLICE-WLC"), WINDOW)
                .body("byWorkstation", equalTo(List.of()))
                .body("total.rawReports", equalTo(0));
    }

    @Test
    void one_that_was_closed_is_shown_only_where_something_happened_in_the_window() {
        // Given
        String key = UUID.randomUUID().toString();
        told.add(WorkstationLife.stands(key, "WS-C", GRID, "opened", "OPEN", 1));
        told.add(WorkstationLife.stands(key, "WS-C", GRID, "closed", "CLOSED", 2));
        delivery.of(told);
        // Then
        summaryAs(TestTokens.desk(), WINDOW).body("byWorkstation.code", contains("WS-A", "WS-B"));
        delivery.of(List.of(WorkstationLife.held("WS-C", GRID, "STUDY", 9, WorkstationLife.DAY)));
        summaryAs(TestTokens.desk(), WINDOW).body("byWorkstation.name", contains("WS-A工作站", "WS-B工作站", "WS-C工作站"));
    }

    @Test
    void an_event_that_cannot_be_counted_is_parked() throws Exception {
        // When
        delivery.of(List.of(
                Events.of("huying.concerns", "workstation.session-recorded.v1", "{\"workstationCode\":\"WS-A\"}")));
        // Then
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM parked_event")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(1);
        }
    }

    private void collected(String number, String code, String grid, String topic, String role) {
        told.add(WorkstationLife.collected(UUID.randomUUID(), number, code, grid, topic, role));
    }

    private static ValidatableResponse summaryAs(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/workstations/summary" + query)
                .then();
    }
}
