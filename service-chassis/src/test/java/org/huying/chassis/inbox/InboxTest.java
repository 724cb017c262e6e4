package org.huying.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    NoteHandler handler;

    @Inject
    ReplayParkedEvents parked;

    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void calm() {
        handler.calm();
    }

    @Test
    void an_event_that_is_delivered_twice_in_one_batch_has_one_effect() {
        // Given
        var batch = new Delivery().note(key, "one").again().note(key, "two").batch();
        // When
        inbox.receive(batch, handler);
        // Then
        assertThat(handler.notes(key)).containsExactly("one", "two");
    }

    @Test
    void an_event_that_comes_again_in_a_later_batch_has_no_effect() {
        // Given
        var delivery = new Delivery().note(key, "one");
        inbox.receive(delivery.batch(), handler);
        // When
        inbox.receive(delivery.again().batch(), handler);
        // Then
        assertThat(handler.notes(key)).containsExactly("one");
    }

    @Test
    void a_batch_whose_offsets_were_not_committed_before_the_crash_changes_nothing_when_it_comes_again() {
        // Given
        var batch = new Delivery().note(key, "one").note(key, "two").batch();
        inbox.receive(batch, handler);
        // When
        inbox.receive(batch, handler);
        // Then
        assertThat(handler.notes(key)).containsExactly("one", "two");
        assertThat(waiting(key)).isEmpty();
    }

    @Test
    void a_type_nobody_here_knows_is_acknowledged() {
        // Given
        var batch = new Delivery()
                .odd(key, headers -> headers.put("ce_type", "note.burnt.v1"), Delivery.bytes("{}"))
                .note(key, "one")
                .batch();
        // When
        inbox.receive(batch, handler);
        // Then
        assertThat(handler.notes(key)).containsExactly("one");
        assertThat(waiting(key)).isEmpty();
    }

    @Test
    void a_poison_event_leaves_no_trace_of_an_effect_and_parks_with_its_reason() {
        // Given
        handler.disturb(event -> {
            if (event.key().equals(key)) throw new NullPointerException("call 13800138000");
        });
        // When
        inbox.receive(new Delivery().note(key, "poison").batch(), handler);
        // Then
        assertThat(handler.notes(key)).isEmpty();
        assertThat(waiting(key)).containsExactly("NullPointerException");
    }

    @Test
    void behind_a_poison_event_its_key_waits_while_other_keys_go_on() {
        // Given
        poison("poison");
        var first = new Delivery()
                .note(key, "before")
                .note(other, "one")
                .note(key, "poison")
                .note(key, "behind")
                .note(other, "two");
        var second = new Delivery().note(key, "later").note(other, "three");
        // When
        inbox.receive(first.batch(), handler);
        inbox.receive(second.batch(), handler);
        // Then
        assertThat(handler.notes(key)).containsExactly("before");
        assertThat(handler.notes(other)).containsExactly("one", "two", "three");
        assertThat(waiting(key))
                .containsExactly("IllegalStateException", ParkedReason.WAITS_BEHIND, ParkedReason.WAITS_BEHIND);
    }

    @Test
    void a_parked_record_that_is_delivered_again_is_parked_once() {
        // Given
        poison("poison");
        var batch = new Delivery().note(key, "poison").note(key, "behind").batch();
        inbox.receive(batch, handler);
        // When
        inbox.receive(batch, handler);
        // Then
        assertThat(waiting(key)).hasSize(2);
    }

    @Test
    void a_parked_event_that_the_relay_sent_twice_has_one_effect_after_the_replay() {
        // Given
        poison("poison");
        var delivery = new Delivery().note(key, "poison").again().note(key, "behind");
        inbox.receive(delivery.batch(), handler);
        handler.calm();
        // When
        var replay = parked.replay(positionOf(key));
        // Then
        assertThat(replay.stoppedBy()).isNull();
        assertThat(handler.notes(key)).containsExactly("poison", "behind");
        assertThat(waiting(key)).isEmpty();
        inbox.receive(delivery.batch(), handler);
        assertThat(handler.notes(key)).hasSize(2);
    }

    private void poison(String text) {
        handler.disturb(event -> {
            if (event.json().contains(text)) throw new IllegalStateException("poison");
        });
    }

    private List<String> waiting(String key) {
        return parked.waiting(0, 10_000).stream()
                .filter(it -> it.key().equals(key))
                .map(ReplayParkedEvents.Waiting::reason)
                .toList();
    }

    private long positionOf(String key) {
        return parked.waiting(0, 10_000).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
