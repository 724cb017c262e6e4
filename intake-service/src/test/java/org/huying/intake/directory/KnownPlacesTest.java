package org.huying.intake.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Unavailable;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class KnownPlacesTest {
    private static final String COMMUNITY = "520102033901";
    private static final String GRID = COMMUNITY + "001";

    @Inject
    KnownPlaceTable table;

    @Inject
    DataSource database;

    private KnownPlaces places;

    @BeforeEach
    void nothingWasHeardOfTheTown() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM known_place");
        }
        places = new KnownPlaces(table);
    }

    @Test
    void cannot_be_asked_before_anything_was_heard() {
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, null)).isInstanceOf(Unavailable.class);
        assertThat(places.haveArrived()).isFalse();
    }

    @Test
    void have_arrived_once_communities_and_grids_were_heard_of() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", 1)));
        assertThat(places.haveArrived()).isFalse();
        table.keep(List.of(new KnownPlace(GRID, KnownPlace.Kind.GRID, "第一网格", 1)));
        assertThat(places.haveArrived()).isTrue();
    }

    @Test
    void know_at_once_what_another_replica_has_just_taken_in() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", 1)));
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, GRID)).isInstanceOf(Invalid.class);
        table.keep(List.of(new KnownPlace(GRID, KnownPlace.Kind.GRID, "第一网格", 1)));
        assertThatCode(() -> places.mustKnow(COMMUNITY, GRID)).doesNotThrowAnyException();
    }

    @Test
    void refuse_a_grid_of_another_community_and_a_community_that_is_a_grid() {
        table.keep(List.of(new KnownPlace(COMMUNITY, KnownPlace.Kind.COMMUNITY, "中园社区", 1)));
        table.keep(List.of(new KnownPlace("520102033902001", KnownPlace.Kind.GRID, "别处", 1)));
        assertThatThrownBy(() -> places.mustKnow(COMMUNITY, "520102033902001")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> places.mustKnow("520102033902001", null)).isInstanceOf(Invalid.class);
    }
}
