package org.huying.reporting.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.contract.AsyncApiContract;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.chassis.testing.contract.OpenApiContract;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.ledger.LedgerFilter;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.town.TownTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ReportingContractTest {
    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    ReplayParkedEvents parked;

    @Inject
    Ledger ledger;

    @Inject
    TownTable town;

    @Inject
    Instance<EventHandler> handlers;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    static Stream<EventExample> examples() {
        return published().flatMap(it -> Stream.of(it, it.withUnknownField()));
    }

    private static Stream<EventExample> published() {
        return Stream.of("intake-service", "dispatch-service")
                .flatMap(producer -> EventContract.of(producer).examples().stream());
    }

    @Test
    void the_served_rest_contract_is_the_published_one() {
        OpenApiContract.isKeptBy(
                given().accept("application/yaml").get("/q/openapi").asString());
    }

    @Test
    void the_events_are_those_of_the_published_document() {
        // Given
        AsyncApiContract document = AsyncApiContract.published();
        // When
        var heard = document.received();
        // Then
        assertThat(document.sent()).isEmpty();
        assertThat(heard).isEqualTo(AsyncApiContract.examplesOf("intake-service", "dispatch-service"));
        assertThat(heard.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        handlers.stream().map(EventHandler::topic).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_published_event_is_taken_in_also_with_more_in_it(EventExample example) throws java.sql.SQLException {
        // When
        delivery.of(List.of(example.received()));
        // Then
        assertThat(parked.waiting(0, 10)).isEmpty();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT type FROM journal")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(example.type());
        }
    }

    @Test
    void a_registration_as_published_opens_a_line() {
        // Given
        EventExample registered = example("concern.registered.v1");
        // When
        delivery.of(List.of(registered.received()));
        // Then
        assertThat(ledger.list(LedgerFilter.ANY, Scopes.DESK, 10).items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number())
                            .isEqualTo(registered.data().get("number").asText());
                    assertThat(line.channel())
                            .isEqualTo(registered.data().get("channel").asText());
                    assertThat(line.communityCode())
                            .isEqualTo(
                                    registered.data().at("/place/communityCode").asText());
                    assertThat(line.gridCode())
                            .isEqualTo(registered.data().at("/place/gridCode").asText());
                });
    }

    /** Whoever publishes a new event decides here whether it tells of a state. */
    @Test
    void every_state_a_case_is_published_to_reach_is_known() {
        assertThat(published()
                        .map(EventExample::type)
                        .filter(type -> type.startsWith("case."))
                        .filter(type -> ConcernStatus.after(type).isEmpty()))
                .containsExactlyInAnyOrder(
                        "case.co-handler-added.v1",
                        "case.co-handler-accepted.v1",
                        "case.co-handler-handled.v1",
                        "case.delegated.v1",
                        "case.first-contact.v1",
                        "case.progress-noted.v1",
                        "case.recurrence-linked.v1");
    }

    @Test
    void a_community_as_published_has_its_name() {
        // Given
        EventExample listed = example("directory.community-listed.v1");
        // When
        delivery.of(List.of(listed.received()));
        // Then
        Instant since = Instant.parse(listed.data().get("validFrom").asText());
        assertThat(town.communities().at(since))
                .containsEntry(
                        listed.data().get("code").asText(),
                        listed.data().get("name").asText());
    }

    private static EventExample example(String type) {
        return published().filter(it -> it.type().equals(type)).findFirst().orElseThrow();
    }
}
