package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huying.reporting.task.settled.TaskCount.HANDLED;
import static org.huying.reporting.task.settled.TaskCount.IN_TIME;
import static org.huying.reporting.task.settled.TaskCount.OPEN;
import static org.huying.reporting.task.settled.TaskCount.TASKS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Helping;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.Unit;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window from three in the night of the fourth of December, by the clock of the town, to seven in the morning of the sixth. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CutDaysTest {
    private static final Instant FROM = Instant.parse("2023-12-03T19:00:00Z");
    private static final Instant TO = Instant.parse("2023-12-05T23:00:00Z");
    private static final Instant OUTSIDE = FROM.minusNanos(1_000);
    private static final Instant INSIDE = TO.minusNanos(1_000);
    private static final Set<Facet> UNITS = Set.of(Facet.UNIT);
    private static final Unit POLICE = new Unit("POLICE-WLC", "POLICE_STATION", "派出所");

    @Inject
    DataSource database;

    @Inject
    SettledLives settled;

    @Inject
    CutDays cutDays;

    @Inject
    CutDayHandlings handlings;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @Test
    void add_what_lies_inside_and_take_away_what_lies_outside() {
        // Given
        for (Instant at : List.of(OUTSIDE, FROM, INSIDE, TO))
            given(SettledCase.of("901").at(at));
        // When
        List<Kept> kept = cutDays.read(window(), Set.of(Basis.GIVEN), UNITS);
        // Then
        assertThat(kept).extracting(one -> one.of(TASKS)).containsExactlyInAnyOrder(-1L, 1L);
        assertThat(kept).extracting(one -> one.of(OPEN)).containsExactlyInAnyOrder(-1L, 1L);
        assertThat(kept).extracting(Kept::unit).containsOnly(POLICE);
    }

    /** As fine as what is stored; what a window is asked for may be finer. */
    @Test
    void are_cut_to_the_microsecond() {
        given(SettledCase.of("901").at(FROM));
        for (Window inside :
                List.of(new Window(FROM.minusNanos(1), FROM.plusNanos(1), TO), new Window(FROM, FROM.plusNanos(1), TO)))
            assertThat(tasks(inside)).containsExactly(1L);
        for (Window beside :
                List.of(new Window(FROM.plusNanos(1), FROM.plusNanos(1_001), TO), new Window(OUTSIDE, FROM, TO)))
            assertThat(tasks(beside)).isEmpty();
    }

    private List<Long> tasks(Window window) {
        return cutDays.read(new Asked(WholeDays.of(window), null, Set.of()), Set.of(Basis.GIVEN), UNITS).stream()
                .map(kept -> kept.of(TASKS))
                .toList();
    }

    @Test
    void are_told_by_every_breakdown() {
        // Given
        given(SettledCase.of("901").at(INSIDE));
        given(SettledCase.of("901").at(INSIDE).excludedFor("FORCE_MAJEURE"));
        given(SettledCase.of("902")
                .at(INSIDE)
                .unit(new Unit("GPG-1", null, null))
                .topic(""));
        // When
        List<Kept> kept = cutDays.read(window(), Set.of(Basis.GIVEN), Set.of(Facet.values()));
        // Then
        assertThat(kept)
                .extracting(Kept::piece)
                .containsExactlyInAnyOrder(
                        new Piece(Facet.COMMUNITY, "901", "", "", ""),
                        new Piece(Facet.COMMUNITY, "901", "", "", "FORCE_MAJEURE"),
                        new Piece(Facet.COMMUNITY, "902", "", "", ""),
                        new Piece(Facet.TOPIC, "noise", "", "", ""),
                        new Piece(Facet.TOPIC, "noise", "", "", "FORCE_MAJEURE"),
                        new Piece(Facet.TOPIC, "", "", "", ""),
                        new Piece(Facet.UNIT, "POLICE-WLC", "POLICE_STATION", "派出所", ""),
                        new Piece(Facet.UNIT, "POLICE-WLC", "POLICE_STATION", "派出所", "FORCE_MAJEURE"),
                        new Piece(Facet.UNIT, "GPG-1", "", "", ""));
        assertThat(kept).allSatisfy(one -> assertThat(one.of(TASKS)).isEqualTo(1));
    }

    @Test
    void are_told_by_each_of_its_days() {
        // Given a task given long before and due in the window, and one given in it that is never due
        given(SettledCase.of("901").at(FROM.minusSeconds(900_000)).due(INSIDE).reportedAt(FROM.minusSeconds(60)));
        given(SettledCase.of("901").at(INSIDE));
        // When
        List<Kept> kept = cutDays.read(window(), Set.of(Basis.DUE, Basis.GIVEN, Basis.STOCK), UNITS);
        // Then
        assertThat(kept)
                .extracting(Kept::basis, one -> one.of(TASKS), one -> one.of(IN_TIME), one -> one.of(OPEN))
                .containsExactlyInAnyOrder(tuple(Basis.DUE, 1L, 1L, 0L), tuple(Basis.GIVEN, 1L, 0L, 1L));
    }

    @Test
    void know_what_was_helped_with() {
        // Given
        Matter matter = new Matter("901", null, "noise", null);
        settled.add(new Settled(
                List.of(),
                List.of(
                        new SettledHelp(UUID.randomUUID(), 0, new Helping(matter, POLICE, INSIDE, null, false)),
                        new SettledHelp(UUID.randomUUID(), 0, new Helping(matter, POLICE, INSIDE, TO, false)))));
        // When
        List<Kept> kept = cutDays.read(window(), Set.of(Basis.HELPED), Set.of(Facet.values()));
        // Then
        assertThat(kept)
                .extracting(Kept::facet, one -> one.of(TASKS), one -> one.of(OPEN), one -> one.of(HANDLED))
                .containsExactly(tuple(Facet.UNIT, 2L, 1L, 1L));
    }

    @Test
    void are_of_the_communities_and_cases_that_are_asked_for() {
        // Given
        SettledCase news = SettledCase.of("901").at(INSIDE);
        for (SettledCase each : List.of(
                news, SettledCase.of("902").at(INSIDE), SettledCase.of("903").at(INSIDE))) given(each);
        // When
        Asked asked = new Asked(window().days(), Set.of("901", "902"), Set.of(news.id()));
        List<Kept> kept = cutDays.read(asked, Set.of(Basis.GIVEN), Set.of(Facet.COMMUNITY));
        // Then
        assertThat(kept).extracting(Kept::part).containsExactly("902");
    }

    @Test
    void have_the_handling_times_of_what_is_in_the_rates() {
        // Given
        given(SettledCase.of("901").at(INSIDE).reportedAt(INSIDE.plusMillis(61_999)));
        given(SettledCase.of("901").at(INSIDE).reportedAt(INSIDE.minusMillis(500)));
        given(SettledCase.of("901").at(INSIDE).reportedAt(INSIDE.plusSeconds(172_805)));
        given(SettledCase.of("901").at(INSIDE).reportedAt(TO).excludedFor("FORCE_MAJEURE"));
        given(SettledCase.of("901").at(INSIDE));
        given(SettledCase.of("901").at(OUTSIDE).reportedAt(TO));
        // When
        Asked asked = window();
        List<Handlings> times = handlings.read(asked.days().inside(), asked);
        // Then
        assertThat(times).hasSize(1);
        assertThat(times.get(0).unit()).isEqualTo(new Unit("POLICE-WLC", "POLICE_STATION", null));
        assertThat(times.get(0).seconds()).containsExactlyInAnyOrder(61, -1, 172_805);
    }

    private void given(SettledCase one) {
        settled.add(new Settled(List.of(one.settledAt(TO)), List.of()));
    }

    private static Asked window() {
        return new Asked(WholeDays.of(new Window(FROM, TO, TO)), null, Set.of());
    }
}
