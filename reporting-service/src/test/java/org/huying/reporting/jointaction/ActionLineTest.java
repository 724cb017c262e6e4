package org.huying.reporting.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.testing.Events;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionLineTest {
    private static final Instant NEXT_DAY = ActionLife.FOUR_PM.plus(Duration.ofDays(1));
    private static final List<String> KINDS = List.of("COMMUNITY", "PROPERTY_MANAGER", "URBAN_MANAGEMENT");

    @Test
    void counts_who_came_of_those_required_and_interventions_by_kind() {
        // Given
        ActionLife life = planned();
        for (int shift = 0; shift < 4; shift++)
            for (String kind : KINDS)
                if (shift < 3 || !kind.startsWith("PROPERTY")) life.attended(shift, kind, NEXT_DAY);
        life.intervened("PERSUASION", 42, NEXT_DAY).intervened("PENALTY", 3, NEXT_DAY);
        // When
        ActionFigures figures = line(life.events(), NEXT_DAY).figures();
        // Then
        assertThat(figures).isEqualTo(new ActionFigures(4, 4, 4, new Rate(11, 12), new Interventions(0, 42, 3)));
    }

    @Test
    void asks_for_nobody_before_a_shift_begins_or_after_it_was_cancelled() {
        // Given
        ActionLife life = planned();
        Instant seven = ActionLife.FOUR_PM.plus(Duration.ofHours(3));
        // Then
        assertThat(line(life.events(), ActionLife.FOUR_PM.minusSeconds(1))
                        .figures()
                        .requiredPresent())
                .isEqualTo(new Rate(0, 0));
        assertThat(line(life.events(), ActionLife.FOUR_PM).figures().requiredPresent())
                .isEqualTo(new Rate(0, 3));
        life.moved("cancelled", "CANCELLED", seven);
        assertThat(line(life.events(), NEXT_DAY).figures().shiftsBegun()).isEqualTo(2);
        assertThat(line(life.events(), NEXT_DAY).status()).isEqualTo("CANCELLED");
    }

    @RepeatedTest(100)
    void is_the_same_in_whatever_order_and_however_often_events_come(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        ActionLife life = planned();
        for (int i = random.nextInt(20); i >= 0; i--) {
            life.attended(random.nextInt(4), KINDS.get(random.nextInt(3)), NEXT_DAY);
            life.intervened(random.nextBoolean() ? "PERSUASION" : "PENALTY", 1 + random.nextInt(3), NEXT_DAY);
        }
        List<ReceivedEvent> mixed = new ArrayList<>(life.events());
        life.events().stream().filter(it -> random.nextBoolean()).forEach(mixed::add);
        Collections.shuffle(mixed, random);
        // Then
        assertThat(line(mixed, NEXT_DAY)).isEqualTo(line(life.events(), NEXT_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "attended", "intervened", "ended"})
    void is_not_made_of_events_that_lack_what_is_counted(String what) {
        ReceivedEvent poor = Events.of("huying.joint-actions", "joint-action." + what + ".v1", "{\"number\":\"JA\"}");
        assertThatThrownBy(() -> new KeepJointActions().keep(List.of(poor))).isInstanceOf(MalformedEvent.class);
    }

    private static ActionLife planned() {
        return ActionLife.planned("JA-20231208-0001", "520102033905");
    }

    private static ActionLine line(List<ReceivedEvent> events, Instant asOf) {
        return ActionLine.of(
                events.stream()
                        .map(it -> new Chapter(it.key(), it.sequence(), it.type(), it.time(), it.data(Told.class)))
                        .toList(),
                asOf);
    }
}
