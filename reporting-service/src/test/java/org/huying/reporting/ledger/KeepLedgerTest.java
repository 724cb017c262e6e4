package org.huying.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class KeepLedgerTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final String GRID = "520102033901001";

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Ledger ledger;

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
    }

    @Test
    void makes_one_line_of_a_life() {
        // Given
        ConcernLife life = aConcern().concluded("IMPLEMENTED");
        // When
        keep.keep(life.events());
        // Then
        assertThat(list())
                .containsExactly(new LedgerLine(
                        life.concernId(),
                        life.number(),
                        "520102033901",
                        GRID,
                        "GRID_VISIT",
                        "HELP",
                        "environment.sanitation",
                        NOON,
                        ConcernStatus.CLOSED,
                        Outcome.IMPLEMENTED,
                        null,
                        "GPG-" + GRID,
                        "网格党小组",
                        NOON.plus(Duration.ofMinutes(2)),
                        NOON.plus(Duration.ofMinutes(7)),
                        null,
                        new Course(null, false, false, NOON.plus(Duration.ofMinutes(4)), 1, 0, 0, 0, null, null)));
        assertThat(list().get(0).closedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(7)));
    }

    @Test
    void makes_the_same_line_whichever_topic_comes_first() {
        // Given
        ConcernLife life =
                aConcern().filed().dispatchedTo("PROPERTY-1", "物业一公司").accepted();
        keep.keep(life.events());
        List<LedgerLine> inOrder = list();
        FreshTables.in(database);
        // When
        keep.keep(life.caseEvents().subList(0, 1));
        keep.keep(life.caseEvents().subList(1, 3));
        keep.keep(List.of(life.registration()));
        // Then
        assertThat(list()).isEqualTo(inOrder);
    }

    @Test
    void does_not_show_a_line_before_its_registration_is_seen() {
        // When
        keep.keep(aConcern().filed().caseEvents());
        // Then
        assertThat(list()).isEmpty();
    }

    @Test
    void never_lets_an_older_state_replace_a_newer_one() {
        // Given
        ConcernLife life = aConcern().concluded("RESOLVED");
        keep.keep(life.events());
        List<LedgerLine> before = list();
        // When everything comes once more, piece by piece
        life.events().forEach(event -> keep.keep(List.of(event)));
        // Then
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void takes_the_place_from_the_registration_even_when_the_case_tells_another() {
        // Given
        ConcernLife life = aConcern().filed();
        ReceivedEvent filed = life.caseEvents().get(0);
        String elsewhere = filed.json().replace(GRID, "520102033902004").replace("520102033901", "520102033902");
        ReceivedEvent filedElsewhere = new ReceivedEvent(
                filed.topic(), filed.key(), filed.envelope(), elsewhere.getBytes(StandardCharsets.UTF_8));
        // When
        keep.keep(List.of(filedElsewhere));
        keep.keep(List.of(life.registration()));
        // Then
        assertThat(list()).singleElement().satisfies(line -> {
            assertThat(line.communityCode()).isEqualTo("520102033901");
            assertThat(line.gridCode()).isEqualTo(GRID);
        });
    }

    @Test
    void shows_the_latest_owner() {
        // When
        ConcernLife life = aConcern().filed().dispatchedTo("GPG-1", "一组").dispatchedTo("PROPERTY-1", "物业一公司");
        keep.keep(life.events());
        // Then
        assertThat(list()).singleElement().satisfies(line -> {
            assertThat(line.ownerCode()).isEqualTo("PROPERTY-1");
            assertThat(line.dispatchedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(3)));
        });
    }

    private List<LedgerLine> list() {
        return ledger.list(LedgerFilter.ANY, Scopes.DESK, 100).items();
    }

    private static ConcernLife aConcern() {
        return ConcernLife.registered("WLC-20231201-0001", GRID, "GRID_VISIT", NOON);
    }
}
