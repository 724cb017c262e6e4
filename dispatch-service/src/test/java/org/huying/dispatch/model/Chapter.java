package org.huying.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huying.dispatch.model.OutboxLog.Told;

/** Some hundred commands in one stretch of the calendar, upon several cases side by side. */
final class Chapter {
    /** No moment at which the same command may end otherwise lies so near to one: the clock ticks on meanwhile. */
    private static final Duration APART = Duration.ofSeconds(90);

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 20);
    private static final int DAYS = 1_100;
    private static final int CANDIDATES = 400;
    private static final int SIDE_BY_SIDE = 6;
    private static final int CALLED_OFF_ONE_IN = 25;

    private final Town town;
    private final OutboxLog outbox;
    private final AuditLog audit;
    private final Coverage coverage;
    private final Random random;
    private final Draw draw;
    private final Agreement agreement;
    private final String prefix;
    private final List<ModelCase> cases = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private Instant now;

    Chapter(Town town, OutboxLog outbox, AuditLog audit, Coverage coverage, long seed, int number) {
        this.town = town;
        this.outbox = outbox;
        this.audit = audit;
        this.coverage = coverage;
        random = new Random(31 * seed + number);
        draw = new Draw(random);
        agreement = new Agreement(town);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        now = ModelCalendar.at(day, LocalTime.of(8 + random.nextInt(10), random.nextInt(60)));
        prefix = "MODEL-%s-%04d".formatted(day.toString().replace("-", ""), 1000 + number);
    }

    /** Plays on until service and model disagree; empty when they never do. */
    Optional<String> play(int commands) {
        outbox.news();
        audit.news();
        try {
            for (int i = 0; i < commands; i++) {
                timePasses();
                hearWhatIsMissing();
                if (random.nextInt(CALLED_OFF_ONE_IN) == 0) callOff(draw.one(cases));
                command();
            }
            return Optional.empty();
        } catch (AssertionError disagreement) {
            return Optional.of(lastWords() + disagreement.getMessage());
        }
    }

    private String lastWords() {
        int from = Math.max(0, history.size() - 25);
        return "the last %d of %d commands:%n%s%n"
                .formatted(
                        history.size() - from,
                        history.size(),
                        String.join("\n", history.subList(from, history.size())));
    }

    private void timePasses() {
        now = now.plusSeconds(random.nextInt(10) > 0 ? 40 + random.nextInt(200) : leap());
        while (turningPoints().anyMatch(this::isTooNear)) now = now.plus(APART).plus(APART);
        town.itIs(now);
        cases.forEach(it -> it.clock().ring(now));
        agreement.heard(outbox.news());
    }

    private int leap() {
        return draw.one(List.of(1_800, 7_200, 18_000, 43_200, 93_600, 216_000)) + random.nextInt(1_000);
    }

    private Stream<Instant> turningPoints() {
        Instant midnight = ModelCalendar.end(ModelCalendar.day(now));
        Stream<Instant> days = Stream.of(midnight, midnight.minus(Duration.ofDays(1)));
        return Stream.concat(days, cases.stream().flatMap(it -> it.clock().turningPoints()));
    }

    private boolean isTooNear(Instant moment) {
        return Duration.between(now, moment).abs().compareTo(APART) < 0;
    }

    private void hearWhatIsMissing() {
        while (cases.stream().filter(ModelCase::isUnderWay).count() < SIDE_BY_SIDE) {
            ModelCase heard = new ModelCase(prefix + "%03d".formatted(cases.size()), draw.one(MoveTable.topics()));
            boolean lookedAtFirst = random.nextInt(4) == 0;
            town.hear(heard.number(), heard.topic(), lookedAtFirst);
            cases.add(heard);
            new Consequences(heard, times()).heard(lookedAtFirst);
            agreement.about(heard);
        }
    }

    /** Intake says so of any case, also of one that is over. */
    private void callOff(ModelCase of) {
        boolean byItsReporter = random.nextBoolean();
        history.add(now + " " + of.number() + (byItsReporter ? " withdrawn" : " not taken on") + " in intake");
        town.calledOff(of.number(), byItsReporter);
        new Consequences(of, times()).calledOff();
        agreement.about(of);
    }

    private OutboxLog.Times times() {
        List<Told> news = outbox.news();
        agreement.heard(news);
        return new OutboxLog.Times(news, now, now.plus(APART));
    }

    private void command() {
        Command command = next();
        Expectation expected = expected(command);
        if (command.act().isDecision()) agreement.aboutDeadlines(command.on());
        history.add(now + " " + command + " → " + expected.status());
        Town.Answer answer = town.send(command);
        assertThat(answer.status()).as("answer %s", answer.body()).isEqualTo(expected.status());
        OutboxLog.Times times = times();
        if (expected.isAccepted())
            new Consequences(command.on(), times)
                    .of(command, answer.body().path("id").asText());
        agreement.about(command.on());
        isAudited(command, expected);
        coverage.count(command.act(), expected);
    }

    private void isAudited(Command command, Expectation expected) {
        String line = command.by().subject() + " POST " + command.path() + " REFUSED";
        assertThat(audit.news()).as("audit log").isEqualTo(expected.audited() ? List.of(line) : List.of());
    }

    /** More often than not one that is accepted, of those the rarest; otherwise whatever comes. */
    private Command next() {
        boolean accepted = random.nextInt(10) < 6;
        List<ModelCase> asked = random.nextInt(8) == 0
                ? cases
                : cases.stream().filter(it -> !it.isOver()).toList();
        List<Command> candidates = IntStream.range(0, CANDIDATES)
                .mapToObj(i -> draw.command(asked, now))
                .toList();
        return candidates.stream()
                .filter(it -> expected(it).isAccepted() == accepted)
                .min(coverage.rarestFirst(accepted))
                .orElse(candidates.get(0));
    }

    private Expectation expected(Command command) {
        return Expectation.of(command, cases, now);
    }
}
