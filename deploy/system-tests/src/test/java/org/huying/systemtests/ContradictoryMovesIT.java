package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;
import org.huying.systemtests.Volley.Echo;
import org.huying.systemtests.Volley.Shot;
import org.junit.jupiter.api.Test;

/**
 * Two hundred people who all saw the same, and all want something else of it, in the same moment, at two replicas of
 * dispatch. For each case one of them wins, and all three services tell of that one alone.
 */
class ContradictoryMovesIT {
    private static final int PEOPLE = 200;
    private static final int CASES = 5;
    private static final int REPLICAS = 2;
    private static final String WORKER = "worker-zhongyuan";
    private static final String DESK = "desk";
    private static final Map<String, Object> CONCERN = Map.of(
            "channel", "GRID_VISIT",
            "nature", "HELP",
            "topic", "neighbourhood.noise",
            "description", "楼上午休时间装修",
            "address", Map.of("communityCode", "520102033901", "gridCode", "520102033901001"));

    /** What somebody wants, and what the services say when they got it. */
    private record Wish(String user, String move, String body, String event, String status, String progress) {}

    private static final List<Wish> WISHES = List.of(
            new Wish(WORKER, "acceptance", "{}", "case.accepted.v1", "ACCEPTED", "ACCEPTED"),
            new Wish(
                    WORKER,
                    "return-request",
                    "{\"reason\":\"不属本单位职责\"}",
                    "case.return-requested.v1",
                    "RETURN_REQUESTED",
                    "RETURN_REQUESTED"),
            new Wish(
                    DESK,
                    "reassignment",
                    "{\"unit\":\"URBAN-WLC\",\"reason\":\"按职责清单\"}",
                    "case.reassigned.v1",
                    "DISPATCHED",
                    "REASSIGNED"),
            new Wish(
                    DESK,
                    "voiding",
                    "{\"reasonCode\":\"DUPLICATE\",\"reason\":\"重复\"}",
                    "case.voided.v1",
                    "VOIDED",
                    "VOIDED"),
            new Wish(
                    DESK,
                    "transfer",
                    "{\"receivingBody\":\"南明区市场监督管理局\",\"reference\":\"NMQ-118\",\"reason\":\"属区级职权\"}",
                    "case.transferred.v1",
                    "TRANSFERRED",
                    "TRANSFERRED"));

    /** A case in dispute, as all saw it. */
    private record Seen(String number, String etag) {}

    @Test
    void have_one_winner_of_whom_all_services_tell() throws Exception {
        try (LocalStack stack = Stacks.start("contradictory", REPLICAS, false)) {
            // Given
            Rest rest = new Rest(stack.issuerUrl());
            List<Seen> cases = new ArrayList<>();
            for (int i = 0; i < CASES; i++) cases.add(aCase(stack, rest));
            // When
            List<Echo> echoes = new Volley(rest)
                    .fire(IntStream.range(0, PEOPLE)
                            .mapToObj(i -> shot(stack, cases.get(i % CASES), i))
                            .toList());
            // Then
            assertThat(echoes).extracting(Echo::status).isSubsetOf(200, 409, 412);
            for (int i = 0; i < CASES; i++) agreeUponTheWinner(stack, rest, cases.get(i), winners(echoes, i), echoes);
            new Books(stack).sequencesHaveNoGap();
            new Books(stack).nothingIsParked();
        }
    }

    private static Seen aCase(LocalStack stack, Rest rest) {
        var registered = rest.post(stack.url(Service.INTAKE).resolve("/v1/concerns"), WORKER, CONCERN);
        String number = registered.body().path("number").asText();
        var read = rest.after(registered.token(), at(stack, Service.DISPATCH, "/v1/cases/" + number), WORKER);
        return new Seen(number, read.etag());
    }

    private static Shot shot(LocalStack stack, Seen of, int person) {
        Wish wish = wish(person);
        URI replica = stack.url(new Replica(Service.DISPATCH, person / CASES % REPLICAS));
        URI uri = replica.resolve("/v1/cases/" + of.number() + "/" + wish.move());
        return new Shot(uri, wish.user(), of.etag(), wish.body());
    }

    private static Wish wish(int person) {
        return WISHES.get(person / CASES % WISHES.size());
    }

    private static List<Integer> winners(List<Echo> echoes, int of) {
        return IntStream.range(0, PEOPLE)
                .filter(i -> i % CASES == of && echoes.get(i).status() == 200)
                .boxed()
                .toList();
    }

    private static void agreeUponTheWinner(
            LocalStack stack, Rest rest, Seen of, List<Integer> winners, List<Echo> echoes) {
        assertThat(winners).as("winners upon " + of.number()).hasSize(1);
        Wish won = wish(winners.get(0));
        String token = echoes.get(winners.get(0)).token();
        String concern = "/v1/concerns/" + of.number();
        var shown = rest.after(token, at(stack, Service.DISPATCH, "/v1/cases/" + of.number()), DESK);
        assertThat(shown.body().path("status").asText()).isEqualTo(won.status());
        assertThat(shown.etag()).as("the version after " + of.etag()).isEqualTo("\"3\"");
        var progress = rest.after(token, at(stack, Service.INTAKE, concern + "/progress"), DESK);
        assertThat(progress.body().path("status").asText()).isEqualTo(won.progress());
        var timeline = rest.after(token, at(stack, Service.REPORTING, concern + "/timeline"), DESK);
        assertThat(timeline.body().path("entries").findValuesAsText("type"))
                .filteredOn(type -> type.startsWith("case."))
                .containsExactly("case.filed.v1", "case.dispatched.v1", won.event());
        var ledger = rest.after(token, at(stack, Service.REPORTING, "/v1/ledger?limit=100"), DESK);
        assertThat(ledger.body())
                .filteredOn(line -> line.path("number").asText().equals(of.number()))
                .extracting((JsonNode line) -> line.path("status").asText())
                .containsExactly(won.status());
    }

    private static URI at(LocalStack stack, Service service, String path) {
        return stack.url(service).resolve(path);
    }
}
