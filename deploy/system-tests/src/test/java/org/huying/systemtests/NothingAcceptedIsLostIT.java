package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While residents register concerns, everything is killed with -9 once; what was answered is kept, once, everywhere. */
class NothingAcceptedIsLostIT {
    private static final int CONCERNS = 2_000;
    private static final int CLIENTS = 8;

    private interface Blow {
        void strike(LocalStack stack) throws Exception;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_is_killed(long seed) throws Exception {
        Random random = new Random(seed);
        List<Blow> blows = new ArrayList<>(List.of(
                stack -> stack.killAndRestart(new Replica(Service.INTAKE, 0)),
                stack -> stack.killAndRestart(new Replica(Service.DISPATCH, 0)),
                stack -> stack.killAndRestart(new Replica(Service.REPORTING, 0)),
                LocalStack::killAndRestartKafka,
                LocalStack::killAndRestartPostgres));
        Collections.shuffle(blows, random);
        try (LocalStack stack = Stacks.start("killed-" + seed, 1, true);
                Residents residents = new Residents(List.of(stack.url(Service.INTAKE)), CLIENTS, CONCERNS)) {
            int share = CONCERNS / (blows.size() + 1);
            for (int i = 0; i < blows.size(); i++) {
                int when = i * share + random.nextInt(share);
                awaitAnswered(residents, when);
                blows.get(i).strike(stack);
            }
            assertThat(residents.areDone(180)).as("all registered").isTrue();
            assertThat(residents.answered()).hasSize(CONCERNS);
            new Books(stack).agreeWith(residents.answered());
        }
    }

    @Test
    void when_one_of_two_replicas_of_each_service_is_killed() throws Exception {
        try (LocalStack stack = Stacks.start("replicas", 2, false)) {
            var addresses =
                    List.of(stack.url(new Replica(Service.INTAKE, 0)), stack.url(new Replica(Service.INTAKE, 1)));
            try (Residents residents = new Residents(addresses, CLIENTS, CONCERNS)) {
                for (Service service : Service.values()) {
                    awaitAnswered(residents, CONCERNS / 4 * (service.ordinal() + 1));
                    stack.kill(new Replica(service, 0));
                }
                assertThat(residents.areDone(180)).as("all registered").isTrue();
                assertThat(residents.answered()).hasSize(CONCERNS);
                new Books(stack).agreeWith(residents.answered());
            }
        }
    }

    private static void awaitAnswered(Residents residents, int count) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> residents.answered().size() >= count);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 1));
    }
}
