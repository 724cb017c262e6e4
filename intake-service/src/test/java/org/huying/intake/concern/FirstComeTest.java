package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huying.chassis.event.Trace;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeyReused;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

/** Several acceptances in one transaction, with keys and orders of the hotline. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class FirstComeTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(1000);
    private static final Instant NOW = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    FirstCome firstCome;

    @Inject
    SharedAcceptance acceptances;

    private final String order = "GY" + SERIAL.incrementAndGet() + "-" + System.nanoTime();

    @Test
    void a_second_with_the_same_order_is_refused_and_its_neighbours_are_not() {
        // Given
        Acceptance first = brought(order, null);
        Acceptance plain = brought(null, null);
        Acceptance second = brought(order, key());
        Acceptance other = brought(order + "-2", key());
        // When
        List<Settlement> settled = settle(List.of(plain, first, second, other));
        // Then
        assertThat(settled).extracting(Settlement::isFirst).containsExactly(true, true, false, true);
        assertThatThrownBy(() -> settled.get(2).earlierAnswer())
                .isInstanceOfSatisfying(
                        OrderRegistered.class,
                        refusal -> assertThat(refusal.members())
                                .containsEntry("number", first.concern().number()));
    }

    @Test
    void an_order_of_before_is_refused_with_its_number_and_leaves_no_key_behind() {
        // Given
        Acceptance first = brought(order, null);
        settle(List.of(first));
        String key = key();
        // When
        Settlement again = settle(List.of(brought(order, key))).get(0);
        Settlement otherOrder = settle(List.of(brought(order + "-2", key))).get(0);
        // Then
        assertThat(again.registeredAs()).isEqualTo(first.concern().number());
        assertThat(otherOrder.isFirst()).isTrue();
    }

    @Test
    void the_same_request_with_key_and_order_gets_its_answer_of_before() {
        // Given
        String key = key();
        Acceptance first = brought(order, key);
        // When
        List<Settlement> together = settle(List.of(first, brought(order, key)));
        Settlement later = settle(List.of(brought(order, key))).get(0);
        // Then
        assertThat(together.get(1).earlierAnswer()).contains(first.concern().number());
        assertThat(later.earlierAnswer()).contains(first.concern().number());
    }

    @Test
    void a_key_used_for_another_order_is_refused_and_that_order_stays_free() {
        // Given
        String key = key();
        settle(List.of(brought(order, key)));
        // When
        var refusal = assertThatThrownBy(() -> settle(List.of(brought(order + "-2", key))));
        // Then
        refusal.isInstanceOf(IdempotencyKeyReused.class);
        assertThat(settle(List.of(brought(order + "-2", null))).get(0).isFirst())
                .isTrue();
    }

    @Test
    void of_many_at_once_with_one_order_one_is_stored_and_all_others_with_none_too() {
        // When
        List<Settlement> settled = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> acceptances.add(brought(i % 2 == 0 ? order : null, null)))
                .toList();
        // Then
        assertThat(settled.stream().filter(Settlement::isFirst)).hasSize(31);
        assertThat(settled.stream()
                        .map(Settlement::registeredAs)
                        .filter(number -> number != null)
                        .distinct())
                .hasSize(1);
    }

    private List<Settlement> settle(List<Acceptance> together) {
        return QuarkusTransaction.requiringNew().call(() -> firstCome.settle(together));
    }

    private static String key() {
        return "key-" + UUID.randomUUID();
    }

    private static Acceptance brought(String order, String key) {
        Origin origin = new Origin(Channel.HOTLINE_12345, null, null, null, null, null, order, null, null, null, null);
        ConcernDraft draft = new ConcernDraft(
                origin,
                Classification.of(Nature.HELP, "property.maintenance"),
                "路灯坏了",
                false,
                ConcernFixtures.PLATFORM,
                null);
        String number = "FCT-20231201-" + SERIAL.incrementAndGet();
        Concern concern = new Concern(
                number, draft, ConcernFixtures.topic("property.maintenance", false), null, TrackingCode.random());
        var registered = concern.register(AccessScope.ANONYMOUS, null, NOW);
        Claim claim = key == null ? null : Claim.of("hotline", key, "order " + order, number);
        return new Acceptance(claim, concern, null, registered, Trace.current());
    }
}
