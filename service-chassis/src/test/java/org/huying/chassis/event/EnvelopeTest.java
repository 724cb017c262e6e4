package org.huying.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00.123456Z");
    private static final Envelope ENVELOPE = new Envelope(
            EventIds.next(),
            "/huying/test",
            "note.taken.v1",
            "N-1",
            NOON,
            NOON.plusSeconds(5),
            3,
            "correlation",
            Trace.continuing(null, null).traceparent());

    @Test
    void what_is_written_is_read_back() {
        assertThat(Envelope.of(ENVELOPE.headers())).isEqualTo(ENVELOPE);
    }

    @Test
    void follows_the_binary_mode_of_cloudevents() {
        assertThat(ENVELOPE.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_time", "2023-12-01T04:00:00.123456Z")
                .containsEntry("ce_sequence", "3")
                .containsEntry("content-type", "application/json")
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_recordedtime",
                "ce_sequence",
                "ce_correlationid",
                "ce_traceparent"
            })
    void a_missing_attribute_makes_it_no_event_and_is_named(String name) {
        // Given
        Map<String, String> headers = ENVELOPE.headers();
        headers.remove(name);
        // When
        var refusal = catchThrowableOfType(MalformedEvent.class, () -> Envelope.of(headers));
        // Then
        assertThat(refusal).hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_time", "ce_recordedtime", "ce_sequence"})
    void a_malformed_attribute_is_named_but_never_quoted(String name) {
        // Given
        Map<String, String> headers = ENVELOPE.headers();
        headers.put(name, "13800138000 x");
        // When
        var refusal = catchThrowableOfType(MalformedEvent.class, () -> Envelope.of(headers));
        // Then
        assertThat(refusal).hasMessageContaining(name).hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain("13800138000");
    }

    @Test
    void ids_grow_with_time() {
        var first = EventIds.next();
        var second = EventIds.next();
        assertThat(first.version()).isEqualTo(7);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    @Test
    void headers_of_something_else_are_no_event() {
        assertThatThrownBy(() -> Envelope.of(Map.of())).isInstanceOf(MalformedEvent.class);
    }
}
