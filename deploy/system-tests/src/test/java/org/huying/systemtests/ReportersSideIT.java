package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A lamp that was repaired and is dark again, told by whoever raised it: what is promised, what they say after the
 * closing, what they ask for, and the second round under the same number.
 */
@ExtendWith(SharedTown.class)
class ReportersSideIT {
    private static final String RESIDENT = "resident";
    private static final String WORKER = "worker-zhongyuan";
    private static final String SECRETARY = "secretary-zhongyuan";
    private static final String DESK = "desk";
    private static final Map<String, Object> LAMP = Map.of(
            "channel", "WEB",
            "nature", "HELP",
            "topic", "neighbourhood.noise",
            "description", "楼道灯整夜嗡嗡响",
            "address", Map.of("communityCode", "520102033901", "gridCode", "520102033901001"));

    @Test
    void closed_evaluated_unsolved_asked_for_again_approved_and_promised_anew(LocalStack stack) {
        OwnWrites town = new OwnWrites(stack, 1);
        String number = town.post(Service.INTAKE, "/v1/concerns", RESIDENT, LAMP)
                .path("number")
                .asText();
        String concern = "/v1/concerns/" + number;
        town.get(Service.DISPATCH, "/v1/cases/" + number, WORKER);
        assertThat(promised(town, concern, 1)).contains("承诺 ", " 前办结 · Promised by ");
        close(town, number);
        assertThat(town.get(Service.INTAKE, concern + "/progress", RESIDENT)
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
        sayUnsolvedAndAsk(town, concern);
        JsonNode second = town.get(Service.INTAKE, concern + "/progress", RESIDENT);
        assertThat(second.path("status").asText()).isEqualTo("REOPENED");
        assertThat(second.at("/reopening/status").asText()).isEqualTo("APPROVED");
        assertThat(promised(town, concern, 2)).contains("Promised by ");
        JsonNode counted =
                town.get(Service.REPORTING, "/v1/evaluations/summary", DESK).path("total");
        assertThat(counted.at("/solved/no").asInt()).isEqualTo(1);
        assertThat(counted.path("reopeningApproved").asInt()).isEqualTo(1);
    }

    private static void close(OwnWrites town, String number) {
        String file = "/v1/cases/" + number;
        town.get(Service.DISPATCH, file, WORKER);
        town.move(Service.DISPATCH, file + "/acceptance", WORKER, Map.of());
        town.move(
                Service.DISPATCH,
                file + "/handling-report",
                WORKER,
                Map.of("internalNote", "已更换", "publicReply", "已更换灯具"));
        town.move(Service.DISPATCH, file + "/verification", SECRETARY, Map.of());
        town.move(
                Service.DISPATCH,
                file + "/follow-up",
                DESK,
                Map.of("contacted", "YES", "solved", "UNANSWERED", "satisfied", "UNANSWERED"));
        town.move(Service.DISPATCH, file + "/closure", DESK, Map.of("outcome", "RESOLVED"));
    }

    private static void sayUnsolvedAndAsk(OwnWrites town, String concern) {
        town.put(Service.INTAKE, concern + "/evaluation", RESIDENT, Map.of("solved", "NO", "satisfied", "NO"));
        String asked = town.post(Service.INTAKE, concern + "/reopening-requests", RESIDENT, Map.of("reason", "又响了。"))
                .path("requestId")
                .asText();
        String request = "/v1/reopening-requests/" + asked;
        assertThat(town.get(Service.DISPATCH, request, DESK).path("status").asText())
                .isEqualTo("REQUESTED");
        town.move(Service.DISPATCH, request + "/approval", DESK, Map.of());
    }

    /** The clock of a case is told apart from the case. */
    private static String promised(OwnWrites town, String concern, int round) {
        await("promise of round " + round)
                .atMost(Duration.ofSeconds(20))
                .until(() -> town.get(Service.INTAKE, concern + "/progress", RESIDENT)
                        .at("/promise")
                        .has("promisedBy"));
        return town.get(Service.INTAKE, concern + "/progress", RESIDENT)
                .at("/promise/text")
                .asText();
    }
}
