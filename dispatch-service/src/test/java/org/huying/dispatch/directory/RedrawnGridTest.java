package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.directory.RestDirectory.DESK;
import static org.huying.dispatch.directory.RestDirectory.as;
import static org.huying.dispatch.directory.RestDirectory.community;
import static org.huying.dispatch.directory.RestDirectory.grid;
import static org.huying.dispatch.directory.RestDirectory.listed;
import static org.huying.dispatch.directory.RestDirectory.put;
import static org.huying.dispatch.directory.RestDirectory.voided;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.HeardConcern;
import org.junit.jupiter.api.Test;

/** A grid redrawn today does not move yesterday's cases. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RedrawnGridTest {
    @Inject
    FileCases cases;

    @Inject
    DirectoryTable table;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void leaves_its_cases_where_they_are_and_new_concerns_go_to_the_new_grid_at_once() {
        // Given a case of a grid that is then divided
        listed("communities", community("520102033921", "划分的社区"));
        listed("grids", grid("520102033921001", "原网格"));
        heard("WLC-20231209-0001", "520102033921", "520102033921001");
        // When
        put(
                        DESK,
                        "grids/520102033921001",
                        "\"1\"",
                        grid("520102033921001", "缩小的网格").replace("GPG-520102033921001", "GPG-521-A"))
                .then()
                .statusCode(200);
        heard("WLC-20231209-0002", "520102033921", "520102033921001");
        listed("grids", grid("520102033921002", "新网格"));
        voided(DESK, "520102033921001", "\"2\"", "").then().statusCode(200);
        heard("WLC-20231209-0003", "520102033921", "520102033921002");
        heard("WLC-20231209-0004", "520102033921", "520102033921001");
        // Then
        read("WLC-20231209-0001")
                .body("owner.code", equalTo("GPG-520102033921001"))
                .body("place.gridCode", equalTo("520102033921001"));
        read("WLC-20231209-0002").body("owner.code", equalTo("GPG-521-A"));
        read("WLC-20231209-0003").body("owner.code", equalTo("GPG-520102033921002"));
        read("WLC-20231209-0004").body("owner.kind", equalTo("SUBDISTRICT_DESK"));
    }

    @Test
    void takes_effect_by_itself_at_the_instant_it_was_planned_for() {
        // Given
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        listed("grids", grid("520102033901095", "今天的名字"));
        put(
                        DESK,
                        "grids/520102033901095",
                        "\"1\"",
                        grid("520102033901095", "明天的名字", ",\"validFrom\":\"" + tomorrow + "\""))
                .then()
                .statusCode(200);
        MovableClock town = new MovableClock(clock.instant());
        CurrentDirectory directory = new CurrentDirectory(table, town);
        assertThat(directory.get().grid("520102033901095").orElseThrow().name()).isEqualTo("今天的名字");
        // When
        town.now = tomorrow;
        // Then
        assertThat(directory.get().grid("520102033901095").orElseThrow().name()).isEqualTo("明天的名字");
    }

    @Test
    void cannot_be_in_force_twice_whatever_the_service_does() throws SQLException {
        listed("grids", grid("520102033901096", "一个版本"));
        try (var connection = database.getConnection();
                var second = connection.prepareStatement("INSERT INTO directory_version SELECT code, 99, valid_from"
                        + " + interval '1 day', NULL, origin, actor_role, recorded_at, content"
                        + " FROM directory_version WHERE code = '520102033901096'")) {
            assertThatThrownBy(second::executeUpdate)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            it -> assertThat(it.getSQLState()).isEqualTo("23P01"));
        }
    }

    private void heard(String number, String community, String grid) {
        CasePlace place = new CasePlace(community, grid, null, null, "3栋", null, null, null);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(), number, "WEB", "HELP", "neighbourhood.noise", false, place, "噪声", null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
    }

    private static ValidatableResponse read(String number) {
        return as(DESK).get("/v1/cases/" + number).then().statusCode(200);
    }

    /** Stands still until it is moved. */
    private static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
