package org.huying.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.sample.ChassisTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class KeysClaimedTogetherTest {
    @Inject
    IdempotencyKeys keys;

    private final String one = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Test
    void each_is_the_first_with_its_own_key() {
        // When
        List<Verdict> verdicts =
                together(Claim.of("alice", one, "content", "A1"), Claim.of("alice", other, "content", "A2"));
        // Then
        assertThat(verdicts).allMatch(Verdict::isFirst);
    }

    @Test
    void the_second_with_the_same_key_gets_the_answer_of_the_first() {
        // When
        List<Verdict> verdicts =
                together(Claim.of("alice", one, "content", "A1"), Claim.of("alice", one, "content", "A2"));
        // Then
        assertThat(verdicts.get(0).isFirst()).isTrue();
        assertThat(verdicts.get(1).earlierAnswer()).contains("A1");
    }

    @Test
    void the_second_with_the_same_key_and_another_request_is_refused_alone() {
        // When
        List<Verdict> verdicts =
                together(Claim.of("alice", one, "content", "A1"), Claim.of("alice", one, "other content", "A2"));
        // Then
        assertThat(verdicts.get(0).isFirst()).isTrue();
        assertThatThrownBy(() -> verdicts.get(1).earlierAnswer()).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void one_that_came_before_does_not_keep_the_other_from_being_first() {
        // Given
        together(Claim.of("alice", one, "content", "A1"));
        // When
        List<Verdict> verdicts =
                together(Claim.of("alice", one, "content", "A2"), Claim.of("alice", other, "content", "A3"));
        // Then
        assertThat(verdicts.get(0).earlierAnswer()).contains("A1");
        assertThat(verdicts.get(1).isFirst()).isTrue();
    }

    @Test
    void the_same_key_of_two_callers_is_two_keys() {
        // When
        List<Verdict> verdicts =
                together(Claim.of("alice", one, "content", "A1"), Claim.of("bob", one, "content", "B1"));
        // Then
        assertThat(verdicts).allMatch(Verdict::isFirst);
    }

    private List<Verdict> together(Claim... claims) {
        return QuarkusTransaction.requiringNew().call(() -> keys.claim(List.of(claims)));
    }
}
