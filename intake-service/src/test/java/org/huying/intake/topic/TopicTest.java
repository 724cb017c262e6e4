package org.huying.intake.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    static Stream<Arguments> everyMoveInEveryStatus() {
        return Arrays.stream(TopicMove.values())
                .flatMap(move -> Arrays.stream(TopicStatus.values()).map(status -> Arguments.of(move, status)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveInEveryStatus")
    void has_the_moves_that_are_listed_and_no_others(TopicMove move, TopicStatus status) {
        if (TopicMove.allowedFrom(status).contains(move)) {
            assertThat(move.from(status)).isEqualTo(move == TopicMove.RETIRE ? TopicStatus.RETIRED : status);
            assertThat(status).isEqualTo(TopicStatus.LISTED);
        } else assertThatThrownBy(() -> move.from(status)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void tells_each_change_once_and_in_its_order() {
        // Given
        Topic topic = parcels();
        // When
        var listed = topic.list("system-admin", NOON);
        var relabelled = topic.relabel(new TopicLabels("快递", "Parcels", "0501"), "system-admin", NOON);
        var retired = topic.retire("system-admin", NOON);
        // Then
        assertThat(listed.parent()).isEqualTo("services");
        assertThat(relabelled.gbCode()).isEqualTo("0501");
        assertThat(Stream.of(listed, relabelled, retired)
                        .map(event -> event.occurrence().sequence()))
                .containsExactly(1L, 2L, 3L);
        assertThat(retired.occurrence().key()).isEqualTo("services.parcels");
    }

    @Test
    void is_not_called_otherwise_once_it_is_retired() {
        Topic topic = parcels();
        topic.list("system-admin", NOON);
        topic.retire("system-admin", NOON);
        assertThatThrownBy(() -> topic.relabel(new TopicLabels("快递", "Parcels", null), "system-admin", NOON))
                .isInstanceOf(MoveRefused.class);
    }

    private static Topic parcels() {
        return new Topic(
                new TopicDraft("services.parcels", new TopicLabels("代收快递", "Parcels taken in", null), false), 1);
    }
}
