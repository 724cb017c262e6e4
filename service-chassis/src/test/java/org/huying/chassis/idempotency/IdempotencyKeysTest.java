package org.huying.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.huying.chassis.sample.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class IdempotencyKeysTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    IdempotencyKeys keys;

    @Inject
    NoteHandler notes;

    @Inject
    Rows rows;

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_first_request_with_a_key_is_carried_out() {
        assertThat(request("alice", "content", "first")).isEqualTo("first");
        assertThat(notes.notes(key)).containsExactly("first");
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_nothing_happens() {
        // Given
        request("alice", "content", "first");
        // When
        String answer = request("alice", "content", "second");
        // Then
        assertThat(answer).isEqualTo("first");
        assertThat(notes.notes(key)).containsExactly("first");
    }

    @Test
    void another_request_with_the_same_key_is_refused_and_nothing_happens() {
        // Given
        request("alice", "content", "first");
        // When
        var refusal = assertThatThrownBy(() -> request("alice", "other content", "second"));
        // Then
        refusal.isInstanceOf(IdempotencyKeyReused.class);
        assertThat(notes.notes(key)).containsExactly("first");
    }

    @Test
    void what_became_of_a_key_can_be_asked_without_claiming_it() {
        // Given
        Claim unknown = Claim.of("alice", key + "-new", "content", "second");
        request("alice", "content", "first");
        // When
        var before = QuarkusTransaction.requiringNew()
                .call(() -> keys.before(List.of(Claim.of("alice", key, "content", "second"), unknown)));
        // Then
        assertThat(before.get(0).orElseThrow().earlierAnswer()).contains("first");
        assertThat(before.get(1)).isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> keys.claim(unknown))
                        .isFirst())
                .isTrue();
    }

    @Test
    void keys_of_different_callers_never_meet() {
        // Given
        request("alice", "content", "hers");
        // When
        String answer = request("bob", "other content", "his");
        // Then
        assertThat(answer).isEqualTo("his");
    }

    @Test
    void of_two_concurrent_requests_one_has_its_effect_and_both_get_its_answer() {
        // Given
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    String answer = claim("alice", "content", "first");
                    claimed.countDown();
                    mayCommit.await();
                    return answer;
                }));
        await().atMost(SOON).until(() -> claimed.getCount() == 0);
        // When
        var second = CompletableFuture.supplyAsync(() -> request("alice", "content", "second"));
        await().atMost(SOON).until(this::somebodyWaits);
        mayCommit.countDown();
        // Then
        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("first");
        assertThat(notes.notes(key)).containsExactly("first");
    }

    @Test
    void a_concurrent_request_is_carried_out_when_the_first_one_fails() {
        // Given
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    claim("alice", "content", "first");
                    claimed.countDown();
                    mayFail.await();
                    throw new IllegalStateException("fails after the claim");
                }));
        await().atMost(SOON).until(() -> claimed.getCount() == 0);
        // When
        var second = CompletableFuture.supplyAsync(() -> request("alice", "content", "second"));
        await().atMost(SOON).until(this::somebodyWaits);
        mayFail.countDown();
        // Then
        assertThat(second.join()).isEqualTo("second");
        assertThat(first).isCompletedExceptionally();
        assertThat(notes.notes(key)).containsExactly("second");
    }

    @Test
    void a_request_that_fails_frees_its_key() {
        // Given
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    claim("alice", "content", "first");
                    throw new IllegalStateException("fails after the claim");
                }))
                .hasMessage("fails after the claim");
        // When
        String answer = request("alice", "other content", "second");
        // Then
        assertThat(answer).isEqualTo("second");
        assertThat(notes.notes(key)).containsExactly("second");
    }

    private String request(String caller, String content, String answer) {
        return QuarkusTransaction.requiringNew().call(() -> claim(caller, content, answer));
    }

    /** As a use case does: claims the key, and has its effect only if nobody did before. */
    private String claim(String caller, String content, String answer) {
        Optional<String> earlier =
                keys.claim(Claim.of(caller, key, content, answer)).earlierAnswer();
        if (earlier.isEmpty()) rows.execute("INSERT INTO note (key, text) VALUES ('" + key + "', '" + answer + "')");
        return earlier.orElse(answer);
    }

    private boolean somebodyWaits() {
        return rows.number("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'transactionid' "
                        + "AND query LIKE 'INSERT INTO idempotency_key%' AND datname = current_database()")
                == 1;
    }
}
