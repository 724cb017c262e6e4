package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;

/**
 * Clients that never pause, each taking concerns through their whole life and asking every service after every step,
 * at another replica each time. All they do is to send the token of their last write along.
 */
class ReadYourOwnWritesIT {
    private static final int CLIENTS = 8;
    /** 40 under {@code -Pfull}. */
    private static final int LIVES_EACH = 4 * Integer.getInteger("seeds", 1);

    private static final int REPLICAS = 2;
    private static final String WORKER = "worker-zhongyuan";
    private static final String SECRETARY = "secretary-zhongyuan";
    private static final String DESK = "desk";
    private static final Map<String, Object> CONCERN = Map.of(
            "channel", "GRID_VISIT",
            "nature", "HELP",
            "topic", "neighbourhood.noise",
            "description", "楼上午休时间装修",
            "address", Map.of("communityCode", "520102033901", "gridCode", "520102033901001"));

    private record Step(String user, String move, Map<String, Object> body, String status) {}

    private static final List<Step> STEPS = List.of(
            new Step(WORKER, "acceptance", Map.of(), "ACCEPTED"),
            new Step(WORKER, "handling-report", Map.of("internalNote", "已上门", "publicReply", "已处理"), "HANDLED"),
            new Step(SECRETARY, "verification", Map.of(), "VERIFIED"),
            new Step(DESK, "follow-up", Map.of("contacted", "YES", "solved", "YES", "satisfied", "YES"), "FOLLOWED_UP"),
            new Step(DESK, "closure", Map.of("outcome", "RESOLVED"), "CLOSED"));

    private final AtomicInteger lives = new AtomicInteger();

    @Test
    void a_client_that_never_pauses_is_never_answered_from_the_past() throws Exception {
        try (LocalStack stack = Stacks.start("own-writes", REPLICAS, false)) {
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            try {
                List<Future<Void>> done = IntStream.range(0, CLIENTS)
                        .mapToObj(i -> clients.submit(livesOf(new OwnWrites(stack, REPLICAS))))
                        .toList();
                for (Future<Void> client : done) client.get();
            } finally {
                clients.shutdownNow();
            }
        }
        assertThat(lives).hasValue(CLIENTS * LIVES_EACH);
    }

    private Callable<Void> livesOf(OwnWrites client) {
        return () -> {
            for (int i = 0; i < LIVES_EACH; i++) {
                live(client);
                lives.incrementAndGet();
            }
            return null;
        };
    }

    private static void live(OwnWrites client) {
        String number = client.post(Service.INTAKE, "/v1/concerns", WORKER, CONCERN)
                .path("number")
                .asText();
        assertThat(client.get(Service.REPORTING, "/v1/ledger?limit=100", DESK).findValuesAsText("number"))
                .as("ledger after the registration")
                .contains(number);
        client.get(Service.DISPATCH, "/v1/cases/" + number, WORKER);
        for (Step step : STEPS) {
            JsonNode moved =
                    client.move(Service.DISPATCH, "/v1/cases/" + number + "/" + step.move(), step.user(), step.body());
            assertThat(moved.path("status").asText()).isEqualTo(step.status());
            JsonNode progress = client.get(Service.INTAKE, "/v1/concerns/" + number + "/progress", DESK);
            assertThat(progress.path("status").asText()).as("progress").isEqualTo(step.status());
            JsonNode ledger = client.get(Service.REPORTING, "/v1/ledger?limit=100&status=" + step.status(), DESK);
            assertThat(ledger.findValuesAsText("number")).as("ledger").contains(number);
            client.get(Service.DISPATCH, "/v1/cases/" + number, DESK);
        }
    }
}
