package org.huying.intake.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Unavailable;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class KnownPlacesTest {
    private static final String COMMUNITY = "520102033901";
    private static final String GRID = COMMUNITY + "001";
    private static final Instant NOW = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    KnownPlaceTable table;

    @Inject
    KeepDirectory directory;

    @Inject
    KnownPlaces ofTheService;

    @Inject
    DataSource database;

    private KnownPlaces places;

    @BeforeEach
    void nothingWasHeardOfTheTown() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM known_place");
        }
        places = new KnownPlaces(table, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void cannot_be_asked_before_anything_was_heard() {
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, null)).isInstanceOf(Unavailable.class);
        assertThat(places.haveArrived()).isFalse();
    }

    @Test
    void have_arrived_once_communities_and_grids_were_heard_of() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", Instant.EPOCH, null, 1)));
        assertThat(places.haveArrived()).isFalse();
        table.keep(List.of(new KnownPlace(GRID, KnownPlace.Kind.GRID, "第一网格", Instant.EPOCH, null, 1)));
        assertThat(places.haveArrived()).isTrue();
    }

    @Test
    void know_at_once_what_another_replica_has_just_taken_in() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", Instant.EPOCH, null, 1)));
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, GRID)).isInstanceOf(Invalid.class);
        table.keep(List.of(new KnownPlace(GRID, KnownPlace.Kind.GRID, "第一网格", Instant.EPOCH, null, 1)));
        assertThatCode(() -> places.mustKnow(COMMUNITY, GRID)).doesNotThrowAnyException();
    }

    @Test
    void refuse_a_grid_of_another_community_and_a_community_that_is_a_grid() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", Instant.EPOCH, null, 1)));
        table.keep(List.of(new KnownPlace("520102033902001", KnownPlace.Kind.GRID, "别处", Instant.EPOCH, null, 1)));
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, "520102033902001")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> places.mustKnow("520102033902001", null)).isInstanceOf(Invalid.class);
    }

    @Test
    void refuse_what_is_not_there_yet_and_what_is_no_more() {
        table.keep(List.of(
                new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", Instant.EPOCH, null, 1),
                new KnownPlace(GRID, KnownPlace.Kind.GRID, "作废", Instant.EPOCH, NOW, 2),
                new KnownPlace(COMMUNITY + "002", KnownPlace.Kind.GRID, "明天", NOW.plusSeconds(1), null, 1),
                new KnownPlace(COMMUNITY + "003", KnownPlace.Kind.GRID, "今天", NOW, NOW.plusSeconds(1), 2)));
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, GRID)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, COMMUNITY + "002")).isInstanceOf(Invalid.class);
        assertThatCode(() -> places.mustKnow(COMMUNITY, COMMUNITY + "003")).doesNotThrowAnyException();
    }

    @Test
    void forget_a_grid_as_soon_as_it_is_told_to_be_voided_and_do_not_list_it_again_when_told_late() {
        // Given
        keep(Town.listed("directory.community-listed.v1", COMMUNITY, "中园社区"));
        keep(Town.listed("directory.grid-listed.v1", GRID, "第一网格"));
        assertThatCode(() -> ofTheService.mustKnow(COMMUNITY, GRID)).doesNotThrowAnyException();
        String voided = "{\"code\":\"%s\",\"kind\":\"GRID\",\"name\":\"第一网格\",\"validFrom\":"
                + "\"1970-01-01T00:00:00Z\",\"validTo\":\"2023-11-01T00:00:00Z\"}";
        // When
        keep(Town.event("huying.directory", GRID, "directory.entry-voided.v1", GRID, 2, voided.formatted(GRID)));
        keep(Town.listed("directory.grid-listed.v1", GRID, "第一网格"));
        // Then
        assertThatThrownBy(() -> ofTheService.mustKnow(COMMUNITY, GRID)).isInstanceOf(Invalid.class);
    }

    @Test
    void know_partner_units_and_the_party_groups_of_grids_apart_from_places() {
        // Given
        keep(Town.listed("directory.partner-unit-listed.v1", "PROPERTY-1", "第一物业服务企业"));
        keep(Town.event(
                "huying.directory",
                GRID,
                "directory.grid-listed.v1",
                GRID,
                1,
                "{\"code\":\"%s\",\"name\":\"第一网格\",\"partyGroupCode\":\"GPG-%s\",\"partyGroupName\":\"党小组\"}"
                        .formatted(GRID, GRID)));
        // Then
        assertThatCode(() -> ofTheService.mustKnowUnit("PROPERTY-1")).doesNotThrowAnyException();
        assertThatCode(() -> ofTheService.mustKnowUnit("GPG-" + GRID)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ofTheService.mustKnowUnit(GRID)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ofTheService.mustKnowUnit("PROPERTY-2")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ofTheService.mustKnow("PROPERTY-1", null)).isInstanceOf(Invalid.class);
    }

    private void keep(ReceivedEvent event) {
        QuarkusTransaction.requiringNew().run(() -> directory.keep(List.of(event)));
    }
}
