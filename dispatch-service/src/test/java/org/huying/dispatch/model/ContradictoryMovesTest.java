package org.huying.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.FollowStanding;
import org.huying.dispatch.deadline.RungClocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred people who all saw the same, and all want something else of it, in the same moment. For each version of a
 * case one of them wins; what is left is what the model makes of the winner alone.
 */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
@TestProfile(ClockByHand.class)
class ContradictoryMovesTest {
    private static final Instant NOON = Instant.parse("2023-12-04T04:00:00Z");
    private static final int PEOPLE = 200;
    private static final int CASES = 8;
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String REASON = "按职责清单";

    /** One person's wish, upon whichever case. */
    record Wish(Act act, Person by, Map<String, String> fields) {
        Command of(ModelCase on) {
            return new Command(act, by, on, fields, Command.Match.CURRENT, Command.Form.WHOLE);
        }
    }

    private static final List<Wish> OF_DESK = List.of(
            new Wish(Act.REASSIGN, Person.DESK, Map.of("unit", "POLICE-WLC", "reason", REASON)),
            new Wish(Act.REASSIGN, Person.SECOND_DESK, Map.of("unit", "URBAN-WLC", "reason", REASON)),
            new Wish(Act.ADD_CO_HANDLER, Person.DESK, Map.of("unit", "PROPERTY-1", "reason", REASON)),
            new Wish(
                    Act.TRANSFER,
                    Person.DESK,
                    Map.of("receivingBody", "南明区市场监督管理局", "reference", "NMQ-118", "reason", REASON)),
            new Wish(Act.VOID, Person.SECOND_DESK, Map.of("reasonCode", "DUPLICATE", "reason", REASON)));
    private static final Wish ACCEPT = new Wish(Act.ACCEPT, Person.WORKER, Map.of());
    private static final Wish RETURN = new Wish(Act.REQUEST_RETURN, Person.LEADER, Map.of("reason", REASON));
    private static final Wish REPORT =
            new Wish(Act.REPORT_HANDLED, Person.WORKER, Map.of("internalNote", "已上门", "publicReply", "已处理"));
    private static final Wish DELEGATE = new Wish(Act.DELEGATE, Person.LEADER, Map.of("worker", "GW-1"));

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

    @Inject
    FollowStanding standing;

    @Inject
    RungClocks clocks;

    @Inject
    DataSource database;

    @TestHTTPResource
    URI address;

    private final List<ModelCase> inDispute = new ArrayList<>();
    private Town town;
    private Agreement agreement;

    static Stream<List<Wish>> disputes() {
        List<Wish> overADispatchedCase = new ArrayList<>(OF_DESK);
        overADispatchedCase.addAll(List.of(ACCEPT, RETURN, DELEGATE));
        List<Wish> overAnAcceptedCase = new ArrayList<>(OF_DESK);
        overAnAcceptedCase.addAll(List.of(REPORT, RETURN, DELEGATE));
        return Stream.of(overADispatchedCase, overAnAcceptedCase);
    }

    @BeforeEach
    void itIsNoon() {
        town = new Town(address, clock, cases, standing, clocks);
        agreement = new Agreement(town);
        town.itIs(NOON);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("disputes")
    void have_one_winner_for_each_version_of_a_case(List<Wish> wishes) throws Exception {
        try (OutboxLog outbox = new OutboxLog(database)) {
            // Given
            for (int i = 0; i < CASES; i++) aCase(outbox, wishes.contains(REPORT));
            List<Command> commands = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> wishes.get(i / CASES % wishes.size()).of(inDispute.get(i % CASES)))
                    .toList();
            // When
            List<Integer> answers = inTheSameMoment(commands);
            // Then
            assertThat(answers).isSubsetOf(200, 409, 412);
            var times = new OutboxLog.Times(news(outbox), NOON, NOON.plus(Duration.ofMinutes(1)));
            for (ModelCase each : inDispute) agreesWithItsWinner(each, commands, answers, times);
        }
    }

    private void agreesWithItsWinner(
            ModelCase of, List<Command> commands, List<Integer> answers, OutboxLog.Times times) {
        List<Command> winners = IntStream.range(0, PEOPLE)
                .filter(i -> commands.get(i).on() == of && answers.get(i) == 200)
                .mapToObj(commands::get)
                .toList();
        assertThat(winners).as("winners upon " + of.number()).hasSize(1);
        var own = times.told().stream()
                .filter(it -> it.subject().equals(of.number()))
                .toList();
        new Consequences(of, new OutboxLog.Times(own, times.from(), times.to())).of(winners.get(0), "");
        agreement.about(of);
    }

    private void aCase(OutboxLog outbox, boolean accepted) {
        ModelCase heard =
                new ModelCase("RACE-20231204-%04d".formatted(SERIAL.incrementAndGet()), "neighbourhood.noise");
        town.hear(heard.number(), heard.topic(), false);
        happened(heard, outbox).heard(false);
        if (accepted) {
            Command accept = ACCEPT.of(heard);
            assertThat(town.send(accept).status()).isEqualTo(200);
            happened(heard, outbox).of(accept, "");
        }
        inDispute.add(heard);
    }

    private Consequences happened(ModelCase to, OutboxLog outbox) {
        return new Consequences(to, new OutboxLog.Times(news(outbox), NOON, NOON.plus(Duration.ofMinutes(1))));
    }

    private List<OutboxLog.Told> news(OutboxLog outbox) {
        List<OutboxLog.Told> news = outbox.news();
        agreement.heard(news);
        return news;
    }

    private List<Integer> inTheSameMoment(List<Command> commands) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier start = new CyclicBarrier(PEOPLE);
            List<Future<Integer>> sent = commands.stream()
                    .map(command -> people.submit(() -> {
                        start.await();
                        return town.send(command).status();
                    }))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : sent) answers.add(one.get());
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
