package org.huying.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that are no event: each is parked with a reason that quotes none of its data, and consumption goes on. */
@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class InboxOddRecordsTest {
    private static final String SECRET = "13800138000";

    @Inject
    Inbox inbox;

    @Inject
    ParkedEvents parkedEvents;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Event<TakenIn> news;

    @Inject
    NoteHandler handler;

    @Inject
    ReplayParkedEvents parked;

    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    static List<Arguments> oddRecords() {
        byte[] fine = Delivery.note("fine");
        return List.of(
                odd("no id", headers -> headers.remove("ce_id"), fine, "no header ce_id"),
                odd("id", headers -> headers.put("ce_id", SECRET), fine, "malformed header ce_id"),
                odd("time", headers -> headers.put("ce_time", SECRET), fine, "malformed header ce_time"),
                odd("sequence", headers -> headers.put("ce_sequence", "x"), fine, "malformed header ce_sequence"),
                odd("no headers", Map::clear, fine, "no header ce_id"),
                odd("no value", headers -> {}, null, "note.taken.v1 has no data"),
                odd("empty", headers -> {}, new byte[0], "note.taken.v1 has no data"),
                odd("null", headers -> {}, Delivery.bytes("null"), "note.taken.v1 has no data"),
                odd("no JSON", headers -> {}, Delivery.bytes(SECRET + "<xml/>"), "note.taken.v1 does not fit Note"),
                odd("other shape", headers -> {}, Delivery.bytes("[1]"), "note.taken.v1 does not fit Note"),
                odd("no UTF-8", headers -> {}, new byte[] {'{', (byte) 0xff, '}'}, "note.taken.v1 does not fit Note"),
                odd(
                        "two values",
                        headers -> {},
                        Delivery.bytes("{\"text\":\"a\"} x"),
                        "note.taken.v1 does not fit Note"),
                odd("U+0000", headers -> {}, Delivery.bytes("{\"text\":\"\\u0000\"}"), "SQLState 22021"));
    }

    private static Arguments odd(String name, Consumer<Map<String, String>> oddity, byte[] value, String reason) {
        return Arguments.of(name, oddity, value, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddRecords")
    void is_parked(String name, Consumer<Map<String, String>> oddity, byte[] value, String reason) {
        // When
        inbox.receive(
                new Delivery()
                        .odd(key, oddity, value)
                        .note(key, "behind")
                        .note(other, "goes on")
                        .batch(),
                handler);
        // Then
        assertThat(reasons(key)).containsExactly(reason, ParkedReason.WAITS_BEHIND);
        assertThat(reason).doesNotContain(SECRET);
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void a_record_without_a_key_is_parked_for_it_has_no_place_in_an_order() {
        // Given
        var delivery = new Delivery().note(null, "whose").note(other, "goes on");
        // When
        inbox.receive(delivery.batch(), handler);
        // Then
        assertThat(reasonAt(delivery.lastOffset() - 1)).isEqualTo("no key");
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void a_key_that_no_database_text_can_hold_does_not_stop_the_channel() {
        // When
        inbox.receive(
                new Delivery().note(key + "\0", "one").note(other, "goes on").batch(), handler);
        // Then
        assertThat(reasons(key + "\uFFFD")).hasSize(1);
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void a_key_or_a_header_of_any_length_does_not_stop_the_channel() {
        // Given
        String endless = UUID.randomUUID() + "\0x".repeat(10_000);
        // When
        inbox.receive(
                new Delivery()
                        .odd(endless, headers -> {}, Delivery.note("one"))
                        .odd(key, headers -> headers.put("ce_id", endless), null)
                        .note(other, "goes on")
                        .batch(),
                handler);
        // Then
        assertThat(reasons(key)).containsExactly("malformed header ce_id");
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void headers_too_large_for_a_dead_letter_do_not_stop_the_channel() {
        // When
        inbox.receive(
                new Delivery()
                        .odd(key, headers -> headers.put("x", "y".repeat(950_000)), null)
                        .note(other, "goes on")
                        .batch(),
                handler);
        // Then
        assertThat(reasons(key)).containsExactly("note.taken.v1 has no data");
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void a_large_value_does_not_stop_the_channel() {
        // When
        inbox.receive(
                new Delivery()
                        .add(key, Delivery.headers(), Delivery.bytes("x".repeat(1_000_000)))
                        .note(other, "goes on")
                        .batch(),
                handler);
        // Then
        assertThat(reasons(key)).containsExactly("note.taken.v1 does not fit Note");
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    @Test
    void an_event_that_the_memory_of_seen_events_cannot_hold_is_parked() {
        // Given: reporting's memory is its journal, which takes nothing but JSON
        Inbox journalling = new Inbox(
                events -> {
                    if (events.stream().anyMatch(event -> event.key().equals(key)))
                        throw new InboxUnavailable(new java.sql.SQLException("not JSON", "22P02"));
                    return Set.copyOf(events.stream().map(ReceivedEvent::id).toList());
                },
                parkedEvents,
                deadLetters,
                news);
        // When
        journalling.receive(
                new Delivery().note(key, "one").note(other, "goes on").batch(), handler);
        // Then
        assertThat(reasons(key)).containsExactly("SQLState 22P02");
        assertThat(handler.notes(other)).containsExactly("goes on");
    }

    private List<String> reasons(String key) {
        return parked.waiting(0, 10_000).stream()
                .filter(it -> it.key().equals(key))
                .map(ReplayParkedEvents.Waiting::reason)
                .toList();
    }

    private String reasonAt(long offset) {
        return parkedEvents.after(0, 10_000).stream()
                .filter(it -> it.message().offset() == offset && it.message().partition() == 99)
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
