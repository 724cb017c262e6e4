package org.huying.dispatch.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.routing.rule.RuleFixtures.FRIDAY_NOON;
import static org.huying.dispatch.routing.rule.RuleFixtures.GRID;
import static org.huying.dispatch.routing.rule.RuleFixtures.ZHONGYUAN;
import static org.huying.dispatch.routing.rule.RuleFixtures.around;
import static org.huying.dispatch.routing.rule.RuleFixtures.at;
import static org.huying.dispatch.routing.rule.RuleFixtures.matter;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;
import org.huying.dispatch.timelimit.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource({
        "traffic, true",
        "traffic.parking, true",
        "traffic.parking.night, false",
        "traffi, false",
        "housing, false"
    })
    void on_a_topic_are_met_by_the_branch(String branch, boolean met) {
        assertThat(isMet(RuleFixtures.about("services", branch), matter("traffic.parking")))
                .isEqualTo(met);
    }

    @Test
    void on_a_nature_are_not_met_by_another_or_by_one_nobody_knows() {
        Conditions help = natures(Nature.PRAISE, Nature.HELP);
        assertThat(isMet(help, matter("a"))).isTrue();
        assertThat(unmet(help, of("COMPLAINT", Urgency.GENERAL))).contains(Verdict.OTHER_NATURE);
        assertThat(unmet(help, of("PETITION", Urgency.GENERAL))).contains(Verdict.OTHER_NATURE);
        assertThat(unmet(help, of(null, Urgency.GENERAL))).contains(Verdict.OTHER_NATURE);
    }

    @Test
    void on_urgency_are_met_by_those_named() {
        Conditions pressing = new Conditions(null, null, List.of(Urgency.THREAT), null, null, null, null, null, null);
        assertThat(isMet(pressing, of("HELP", Urgency.THREAT))).isTrue();
        assertThat(unmet(pressing, of("HELP", Urgency.GENERAL))).contains(Verdict.OTHER_URGENCY);
    }

    @Test
    void on_a_place_are_met_inside_it() {
        Matter outdoors = new Matter(
                UUID.randomUUID(),
                "a",
                "HELP",
                Urgency.GENERAL,
                new Matter.Place(ZHONGYUAN, null, null, null),
                FRIDAY_NOON);
        assertThat(isMet(places(List.of(ZHONGYUAN), null, null), matter("a"))).isTrue();
        assertThat(isMet(places(List.of("520102033902"), null, null), matter("a")))
                .isFalse();
        assertThat(isMet(places(null, List.of(GRID), null), matter("a"))).isTrue();
        assertThat(isMet(places(null, List.of(GRID), null), outdoors)).isFalse();
        assertThat(isMet(places(null, null, PlaceKind.IN_BUILDING), matter("a")))
                .isTrue();
        assertThat(isMet(places(null, null, PlaceKind.IN_BUILDING), outdoors)).isFalse();
        assertThat(unmet(places(null, null, PlaceKind.OUTSIDE_BUILDINGS), matter("a")))
                .contains(Verdict.OTHER_PLACE);
    }

    /** 2023-12-01 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-01T21:59, false",
        "2023-12-01T22:00, true",
        "2023-12-02T00:00, true",
        "2023-12-02T05:59, true",
        "2023-12-02T06:00, false",
        "2023-12-02T22:00, false",
        "2023-12-03T03:00, false"
    })
    void on_hours_across_midnight_belong_to_the_day_they_began(String local, boolean met) {
        Conditions night = times(new TimeWindow(List.of(DayOfWeek.FRIDAY), "22:00", "06:00"));
        assertThat(isMet(night, matter("a", ZHONGYUAN, GRID, at(local)))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01T08:59, false", "2023-12-01T09:00, true", "2023-12-01T16:59, true", "2023-12-01T17:00, false"
    })
    void on_hours_are_half_open(String local, boolean met) {
        Conditions day = times(new TimeWindow(null, "09:00", "17:00"));
        assertThat(isMet(day, matter("a", ZHONGYUAN, GRID, at(local)))).isEqualTo(met);
    }

    @Test
    void on_hours_from_midnight_to_midnight_are_met_all_day() {
        Conditions allDay = times(new TimeWindow(List.of(DayOfWeek.FRIDAY), "00:00", "00:00"));
        assertThat(isMet(allDay, matter("a", ZHONGYUAN, GRID, at("2023-12-01T00:00"))))
                .isTrue();
        assertThat(isMet(allDay, matter("a", ZHONGYUAN, GRID, at("2023-12-01T23:59"))))
                .isTrue();
        assertThat(unmet(allDay, matter("a", ZHONGYUAN, GRID, at("2023-12-02T00:00"))))
                .contains(Verdict.OTHER_TIME);
    }

    /** 2024-02-04 is a Sunday that was worked, 2024-02-12 a Monday of Spring Festival (domain.md §4). */
    @ParameterizedTest
    @CsvSource({"2023-12-01T12:00, true", "2023-12-02T12:00, false", "2024-02-04T12:00, true", "2024-02-12T12:00, false"
    })
    void on_working_days_follow_the_official_calendar(String local, boolean working) {
        Matter then = matter("a", ZHONGYUAN, GRID, at(local));
        assertThat(isMet(workingDay(true), then)).isEqualTo(working);
        assertThat(isMet(workingDay(false), then)).isEqualTo(!working);
    }

    @Test
    void on_earlier_cases_are_met_by_as_many_as_asked_for() {
        Conditions thrice = RuleFixtures.earlier(30, 3);
        assertThat(thrice.unmet(matter("a"), around(), days -> found(3))).isEmpty();
        assertThat(thrice.unmet(matter("a"), around(), days -> found(2))).contains(Verdict.FEWER_BEFORE);
        assertThat(thrice.unmet(matter("a"), around(), days -> found(days == 30 ? 3 : 0)))
                .isEmpty();
    }

    @Test
    void ask_for_earlier_cases_only_if_all_else_fits() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        Conditions both = new Conditions(
                List.of("traffic"), null, null, null, null, null, null, null, new Conditions.Before(30, 1));
        // When
        both.unmet(matter("housing"), around(), days -> found(asked.incrementAndGet()));
        // Then
        assertThat(asked).hasValue(0);
    }

    @Test
    void that_ask_nothing_are_always_met() {
        assertThat(isMet(Conditions.NONE, matter("a"))).isTrue();
    }

    private static boolean isMet(Conditions conditions, Matter matter) {
        return unmet(conditions, matter).isEmpty();
    }

    private static Optional<Verdict> unmet(Conditions conditions, Matter matter) {
        return conditions.unmet(matter, around(), days -> found(0));
    }

    private static EarlierCases.Found found(int count) {
        return new EarlierCases.Found(count, Optional.empty());
    }

    private static Matter of(String nature, Urgency urgency) {
        Matter plain = matter("a");
        return new Matter(plain.concernId(), "a", nature, urgency, plain.place(), plain.heardAt());
    }

    private static Conditions natures(Nature... natures) {
        return new Conditions(null, List.of(natures), null, null, null, null, null, null, null);
    }

    private static Conditions places(List<String> communities, List<String> grids, PlaceKind kind) {
        List<PlaceKind> kinds = kind == null ? null : List.of(kind);
        return new Conditions(null, null, null, communities, grids, kinds, null, null, null);
    }

    private static Conditions times(TimeWindow window) {
        return new Conditions(null, null, null, null, null, null, List.of(window), null, null);
    }

    private static Conditions workingDay(boolean wanted) {
        return new Conditions(null, null, null, null, null, null, null, wanted, null);
    }
}
