package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A grid worker hears something in a courtyard without a network and registers it ten days later: it counts in the window
 * it was heard in, from when it was known, and the clocks of its case begin when it is dispatched.
 */
@ExtendWith(SharedTown.class)
class LateRegistrationIT {
    private static final String WORKER = "worker-fengyuan";
    private static final String DESK = "desk";
    private static final String COMMUNITY = "520102033905";

    @Test
    void counts_when_it_was_heard_and_is_due_from_when_it_was_dispatched(LocalStack stack) {
        // Given
        OwnWrites client = new OwnWrites(stack, 1);
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant heard = began.minus(Duration.ofDays(10));
        // When
        String number = client.post(Service.INTAKE, "/v1/concerns", WORKER, heardAt(heard))
                .path("number")
                .asText();
        // Then
        JsonNode then = summary(client, heard.minusSeconds(60), heard.plusSeconds(60), Instant.now());
        assertThat(then.path("collected").asInt()).isEqualTo(1);
        assertThat(then.at("/missingAddressRate/numerator").asInt()).isZero();
        assertThat(collectedHere(summary(client, began.minusSeconds(60), Instant.now(), Instant.now())))
                .isZero();
        assertThat(summary(client, heard.minusSeconds(60), heard.plusSeconds(60), began)
                        .path("collected")
                        .asInt())
                .as("as of before it was registered")
                .isZero();
        for (JsonNode deadline : client.get(Service.DISPATCH, "/v1/cases/" + number + "/deadlines", WORKER)
                .path("deadlines"))
            assertThat(Instant.parse(deadline.path("startedAt").asText())).isAfterOrEqualTo(began);
    }

    /** Others may be raised elsewhere at the same time. */
    private static long collectedHere(JsonNode summary) {
        for (JsonNode line : summary.path("byCommunity"))
            if (line.path("code").asText().equals(COMMUNITY))
                return line.path("collected").asLong();
        throw new AssertionError("no line of " + COMMUNITY);
    }

    private static JsonNode summary(OwnWrites client, Instant from, Instant to, Instant asOf) {
        return client.get(Service.REPORTING, "/v1/summary?from=" + from + "&to=" + to + "&asOf=" + asOf, DESK);
    }

    private static Map<String, Object> heardAt(Instant heard) {
        Map<String, Object> concern = new HashMap<>();
        concern.put("channel", "GRID_VISIT");
        concern.put("nature", "HELP");
        concern.put("topic", "neighbourhood.noise");
        concern.put("description", "楼上午休时间装修");
        concern.put("address", Map.of("communityCode", COMMUNITY, "gridCode", COMMUNITY + "001"));
        concern.put("heardAt", heard.toString());
        concern.put("occurredAt", heard.minusSeconds(3_600).toString());
        return concern;
    }
}
