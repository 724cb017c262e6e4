package org.huying.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huying.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class ExportSlotsTest {
    private final ExportSlots slots = new ExportSlots(1);

    @Test
    void refuses_one_more_than_may_run_at_once() throws IOException {
        slots.within(() -> {
            var refusal =
                    org.junit.jupiter.api.Assertions.assertThrows(ExportsBusy.class, () -> slots.within(() -> {}));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        });
    }

    @Test
    void a_slot_is_free_again_after_a_failure() throws IOException {
        // Given
        AtomicBoolean ran = new AtomicBoolean();
        assertThatThrownBy(() -> slots.within(() -> {
                    throw new IOException("connection closed");
                }))
                .isInstanceOf(IOException.class);
        // When
        slots.within(() -> ran.set(true));
        // Then
        assertThat(ran).isTrue();
    }
}
