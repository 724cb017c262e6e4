package org.huying.intake.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofOfWorkTest {
    private static final Instant NOW = Instant.parse("2023-12-05T01:00:00Z");
    private static final String USE = "a-registration-1";

    private final Map<UUID, String> spent = new HashMap<>();
    private final Challenge challenge = of("a key");

    private Challenge of(String key) {
        SpentChallenges once =
                (id, use, expires, now) -> use.equals(spent.putIfAbsent(id, use)) || use.equals(spent.get(id));
        return new ProofOfWork(body -> ProofOfWork.sha256(key + Arrays.toString(body)), once, 8, Duration.ofMinutes(5));
    }

    /** As a frontend does it. */
    public static String solved(String challenge, int zeroBits) {
        for (long nonce = 0; ; nonce++) {
            String answer = challenge + "." + nonce;
            if (ProofOfWork.leadingZeroBits(ProofOfWork.sha256(answer)) >= zeroBits) return answer;
        }
    }

    private String solved() {
        Puzzle puzzle = challenge.puzzle(NOW).orElseThrow();
        return solved(puzzle.challenge(), puzzle.zeroBits());
    }

    @Test
    void is_met_by_the_hash_that_was_found() {
        String answer = solved();
        assertThatCode(() -> challenge.mustBeMet(answer, USE, NOW.plusSeconds(299)))
                .doesNotThrowAnyException();
    }

    @Test
    void is_met_once_but_the_same_request_may_be_repeated() {
        String answer = solved();
        challenge.mustBeMet(answer, USE, NOW);
        assertThatCode(() -> challenge.mustBeMet(answer, USE, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> challenge.mustBeMet(answer, "another", NOW)).isInstanceOf(ChallengeUnmet.class);
    }

    @Test
    void expires() {
        String answer = solved();
        assertThatThrownBy(() -> challenge.mustBeMet(answer, USE, NOW.plusSeconds(301)))
                .isInstanceOf(ChallengeUnmet.class);
    }

    @Test
    void of_somebody_else_s_making_is_not_ours() {
        Puzzle foreign = of("another key").puzzle(NOW).orElseThrow();
        String answer = solved(foreign.challenge(), foreign.zeroBits());
        assertThatThrownBy(() -> challenge.mustBeMet(answer, USE, NOW)).isInstanceOf(ChallengeUnmet.class);
    }

    @Test
    void is_not_met_by_a_hash_that_falls_short() {
        String text = challenge.puzzle(NOW).orElseThrow().challenge();
        String answer = LongStream.iterate(0, nonce -> nonce + 1)
                .mapToObj(nonce -> text + "." + nonce)
                .filter(it -> ProofOfWork.leadingZeroBits(ProofOfWork.sha256(it)) < 8)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> challenge.mustBeMet(answer, USE, NOW)).isInstanceOf(ChallengeUnmet.class);
        assertThat(spent).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "x.1",
                "AAAA.1",
                "....",
                "a.b",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.7"
            })
    void is_not_met_by_nonsense(String answer) {
        assertThatThrownBy(() -> challenge.mustBeMet(answer, USE, NOW)).isInstanceOf(ChallengeUnmet.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 31})
    void counts_zero_bits_from_the_left(int zeros) {
        byte[] hash = new byte[8];
        hash[zeros / 8] = (byte) (0x80 >> zeros % 8);
        assertThat(ProofOfWork.leadingZeroBits(hash)).isEqualTo(zeros);
    }
}
