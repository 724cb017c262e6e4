package org.huying.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + ID + "-00f067aa0ba902b7-01";

    @AfterEach
    void leave() {
        Trace.leave();
    }

    @Test
    void goes_on_where_the_caller_stands() {
        Trace trace = Trace.continuing(PARENT, "c-1");
        assertThat(trace.traceId()).isEqualTo(ID);
        assertThat(trace.correlationId()).isEqualTo("c-1");
        assertThat(trace.traceparent()).startsWith("00-" + ID + "-").isNotEqualTo(PARENT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "junk",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n"
            })
    void begins_anew_where_the_header_is_not_well_formed(String header) {
        Trace trace = Trace.continuing(header, null);
        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
        assertThat(trace.correlationId()).isEqualTo(trace.traceId());
    }

    @Test
    void is_current_only_between_enter_and_leave() {
        // Given
        Trace trace = Trace.continuing(PARENT, null);
        // When
        trace.enter();
        Trace inside = Trace.current();
        Trace.leave();
        // Then
        assertThat(inside).isEqualTo(trace);
        assertThat(Trace.current()).isNotEqualTo(trace);
    }

    @Test
    void every_span_gets_an_id_of_its_own_that_is_never_zero() {
        Trace trace = Trace.continuing(null, null);
        assertThat(trace.traceparent()).isNotEqualTo(trace.traceparent());
        assertThat(Trace.continuing(trace.traceparent(), null).traceId()).isEqualTo(trace.traceId());
    }
}
