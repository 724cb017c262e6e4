package org.huying.dispatch.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.matter.MatterFixtures.COMMUNITY;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.matter.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final Instant FROM = NOW.minusSeconds(7_200);

    @Test
    void is_told_as_published() {
        UUID id = UUID.fromString("018c2371-2c00-7000-8000-0000000f0005");
        CONTRACT.isKeptBy(new Measurement(id, aCase(), COMMUNITY).record(dogs(29, 50), NOW));
    }

    @Test
    void every_event_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("measurement.")))
                .containsExactly("measurement.recorded.v1");
        assertThat(MeasurementEvent.class.getPermittedSubclasses()).hasSize(1);
    }

    @Test
    void of_no_dogs_is_no_data_and_may_be_told() {
        assertThatCode(() -> dogs(0, 0).mustBePossible(NOW)).doesNotThrowAnyException();
        assertThat(dogs(0, 0).ratio().percent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"41, 40, 0, 7200, 7200", "1, 2, 7200, 7200, 7200", "1, 2, 0, 7200, 7201", "1, 2, 10, 7200, 9"})
    void cannot_be_what_nobody_can_have_counted(long numerator, long denominator, long from, long to, long at) {
        Measured measured = new Measured(
                "LEASH_RATIO",
                "LARGE_DOGS",
                new Ratio(numerator, denominator),
                FROM.plusSeconds(from),
                FROM.plusSeconds(to),
                Occasion.FINAL,
                FROM.plusSeconds(at));
        assertThatThrownBy(() -> measured.mustBePossible(NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void is_the_same_told_again_and_another_of_another_population() {
        // Given
        Measurement measurement = new Measurement(UUID.randomUUID(), aCase(), COMMUNITY);
        measurement.record(dogs(29, 50), NOW);
        Measured allDogs =
                new Measured("LEASH_RATIO", "ALL_DOGS", new Ratio(29, 50), FROM, NOW, Occasion.BASELINE, NOW);
        // Then
        assertThat(measurement.says(aCase(), COMMUNITY.unit(), dogs(29, 50))).isTrue();
        assertThat(measurement.says(aCase(), COMMUNITY.unit(), dogs(30, 50))).isFalse();
        assertThat(measurement.says(aCase(), COMMUNITY.unit(), allDogs)).isFalse();
    }

    private static Measured dogs(long leashed, long seen) {
        return new Measured("LEASH_RATIO", "LARGE_DOGS", new Ratio(leashed, seen), FROM, NOW, Occasion.BASELINE, NOW);
    }
}
