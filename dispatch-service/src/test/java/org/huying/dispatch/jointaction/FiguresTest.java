package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.directory.UnitKind.COMMUNITY;
import static org.huying.dispatch.directory.UnitKind.POLICE_STATION;
import static org.huying.dispatch.directory.UnitKind.PROPERTY_MANAGER;
import static org.huying.dispatch.directory.UnitKind.URBAN_MANAGEMENT;
import static org.huying.dispatch.jointaction.JointActionFixtures.AFTER;
import static org.huying.dispatch.jointaction.JointActionFixtures.adopted;
import static org.huying.dispatch.jointaction.JointActionFixtures.at;
import static org.huying.dispatch.jointaction.JointActionFixtures.shiftId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Attended;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final List<UnitKind> KINDS = List.of(COMMUNITY, PROPERTY_MANAGER, URBAN_MANAGEMENT, POLICE_STATION);

    @Test
    void of_the_late_night_action_never_mix_persuasion_and_penalty() {
        // Given
        List<Counted> interventions = new ArrayList<>();
        for (int i = 0; i < 42; i++) interventions.add(counted(InterventionKind.PERSUASION, 1, shiftId(20)));
        interventions.add(counted(InterventionKind.PENALTY, 3, shiftId(22)));
        // When
        Figures figures = Figures.of(adopted(), List.of(), interventions, AFTER);
        // Then
        assertThat(figures.interventions()).isEqualTo(new Tally(0, 42, 3));
        assertThat(figures.shifts().get(2).interventions()).isEqualTo(new Tally(0, 42, 0));
        assertThat(figures.shifts().get(3).interventions()).isEqualTo(new Tally(0, 0, 3));
    }

    @Test
    void show_who_of_those_required_came_to_each_shift() {
        // Given
        List<Attended> attended = List.of(
                attended(16, COMMUNITY, 2),
                attended(16, PROPERTY_MANAGER, 1),
                attended(16, URBAN_MANAGEMENT, 3),
                attended(18, URBAN_MANAGEMENT, 3),
                attended(18, POLICE_STATION, 2));
        // When
        Figures figures = Figures.of(adopted(), attended, List.of(), AFTER);
        // Then
        assertThat(figures.planned()).isEqualTo(4);
        assertThat(figures.held()).isEqualTo(2);
        assertThat(figures.present()).isEqualTo(4);
        assertThat(figures.required()).isEqualTo(12);
        assertThat(figures.shifts().get(1).attendance().missing()).containsExactly(COMMUNITY, PROPERTY_MANAGER);
        assertThat(figures.shifts().get(1).attendance().staff()).isEqualTo(5);
    }

    @Test
    void ask_nobody_to_have_come_to_a_shift_that_has_not_begun() {
        assertThat(Figures.of(adopted(), List.of(), List.of(), at(17, 59)).required())
                .isEqualTo(3);
        assertThat(Figures.of(adopted(), List.of(), List.of(), at(18, 0)).required())
                .isEqualTo(6);
    }

    @Test
    void ask_nobody_to_have_come_after_it_was_cancelled() {
        // Given
        JointAction action = adopted();
        action.cancel("暴雨", ActFixtures.SECRETARY, at(18, 0));
        // When
        Figures figures = Figures.of(action, List.of(), List.of(), AFTER);
        // Then
        assertThat(figures.required()).isEqualTo(3);
    }

    @RepeatedTest(100)
    void are_the_same_in_whatever_order_and_however_often_facts_come(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        List<Attended> attended = new ArrayList<>();
        List<Counted> interventions = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            int hour = 16 + 2 * random.nextInt(4);
            attended.add(attended(hour, KINDS.get(random.nextInt(4)), 1 + random.nextInt(9)));
            InterventionKind kind = InterventionKind.values()[random.nextInt(3)];
            interventions.add(counted(kind, 1 + random.nextInt(5), random.nextInt(5) == 0 ? null : shiftId(hour)));
        }
        Figures once = Figures.of(adopted(), attended, interventions, AFTER);
        // When
        Figures again = Figures.of(adopted(), mixed(attended, random), mixed(interventions, random), AFTER);
        // Then
        assertThat(again).isEqualTo(once);
    }

    private static <T> List<T> mixed(List<T> facts, Random random) {
        List<T> mixed = new ArrayList<>(facts);
        for (T fact : facts) if (random.nextBoolean()) mixed.add(fact);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Attended attended(int hour, UnitKind kind, int staff) {
        return new Attended(UUID.randomUUID(), shiftId(hour), kind, "UNIT-" + kind, staff);
    }

    private static Counted counted(InterventionKind kind, int count, UUID shift) {
        return new Counted(UUID.randomUUID(), kind, count, shift);
    }
}
