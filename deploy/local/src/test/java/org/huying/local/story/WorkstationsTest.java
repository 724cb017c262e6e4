package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkstationsTest {
    private final List<StoryConcern> concerns = StoryConcern.all();

    @Test
    void what_came_over_them_names_the_one_of_its_community_and_nothing_else_names_any() {
        // When
        Map<String, Long> named = concerns.stream()
                .map(Workstations::named)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.groupingBy(it -> String.valueOf(it.get("workstationCode")), Collectors.counting()));
        // Then
        assertThat(named.values().stream().mapToLong(it -> it).sum()).isEqualTo(31);
        assertThat(named).hasSize(5).containsEntry("WS-520102033901-1", 5L);
    }

    @Test
    void one_was_heard_in_a_session_which_is_told_after_it() {
        // When
        List<StoryConcern> heard = concerns.stream()
                .filter(it -> Workstations.named(it).containsKey("workstationSessionId"))
                .toList();
        // Then
        assertThat(heard).extracting(StoryConcern::scenario).containsExactly("A1");
        Act told = Workstations.acts().get(2);
        Act registered = new A1ServiceHours()
                .acts().stream()
                        .filter(act -> act.what().endsWith("REGISTERED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(registered.day()).isEqualTo(told.day());
        assertThat(told.at()).isAfter(registered.at());
    }

    @Test
    void they_are_open_before_anything_is_collected() {
        List<Act> acts = Act.inOrder(List.of(new A7Summary(Set.of())));
        assertThat(acts.get(0).what()).isEqualTo("workstations opened");
    }
}
