package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/**
 * What the dashboard asks, as of now, beside ten thousand concerns and beside a million of the same three years. They take the
 * place of all that reporting shows, so nothing that waits for reporting can be measured afterwards.
 */
final class SummariesPhase {
    private static final int CLIENTS = 4;

    /** As ten screens on walls would that ask for everything they show every two seconds. */
    private static final double PER_SECOND = 50;

    private static final long FEW = Long.getLong("summaries.few", 10_000);
    private static final long MANY = Long.getLong("summaries.many", 1_000_000);
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(15);
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final List<String> SETTLED =
            List.of("spot_unsettled", "spot_day", "unsettled_case", "settled_task", "task_tally", "handling_day");

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("summary of everything", "/v1/summary");
        QUESTIONS.put("summary of this month", "/v1/summary?from=" + TODAY.withDayOfMonth(1));
        QUESTIONS.put("summary of a community", "/v1/summary?community=520102033903");
        QUESTIONS.put("trend of thirty days", "/v1/trend");
        QUESTIONS.put("trend of two years", "/v1/trend?step=MONTH");
        String thirtyDays = "from=" + TODAY.minusDays(29);
        QUESTIONS.put("hours of thirty days", "/v1/hours?" + thirtyDays);
        QUESTIONS.put("hot spots of thirty days", "/v1/hot-spots?limit=20&" + thirtyDays);
        QUESTIONS.put("deadlines of thirty days", "/v1/deadlines/summary?" + thirtyDays);
        QUESTIONS.put("units of thirty days", "/v1/performance?by=UNIT&" + thirtyDays);
        QUESTIONS.put("a page of the ledger", "/v1/ledger?limit=20");
    }

    private final Bench bench;
    private final URI reporting;
    private final String desk;

    SummariesPhase(Bench bench) {
        this.bench = bench;
        this.reporting = bench.stack.url(Service.REPORTING);
        this.desk = "Authorization: Bearer " + new Rest(bench.stack.issuerUrl()).token("desk") + "\r\n";
    }

    void run() throws SQLException, IOException, InterruptedException {
        plant(FEW);
        askAll(FEW); // What is asked first runs on a machine that has compiled nothing yet.
        Latencies few = askAll(FEW);
        plant(MANY);
        Latencies many = askAll(MANY);
        for (String question : QUESTIONS.keySet())
            OUT.printf(
                    "%s, %d concerns against %d: p50 %.2f times, p99 %.2f times%n",
                    question,
                    MANY,
                    FEW,
                    many.quantile(question, 0.5) / few.quantile(question, 0.5),
                    many.quantile(question, 0.99) / few.quantile(question, 0.99));
    }

    private void plant(long concerns) throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        bench.reporting.execute(script().replace("${many}", String.valueOf(concerns)));
        OUT.printf("%d concerns planted in reporting in %.0f s%n", concerns, (System.nanoTime() - begin) / 1e9);
        awaitSettled(concerns);
    }

    private Latencies askAll(long concerns) throws InterruptedException {
        Latencies latencies = new Latencies();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            ask(question, Math.min(bench.seconds, 10), new Latencies());
            var result = ask(question, bench.seconds, latencies);
            OUT.printf(
                    "%d concerns, asked %.0f times a second for %d s: %.0f/s, %d errors; %s%n",
                    concerns,
                    PER_SECOND,
                    bench.seconds,
                    result.perSecond(),
                    result.errors(),
                    latencies.print(question.getKey()));
        }
        return latencies;
    }

    /** Reporting settles what recurs and the tasks of what was planted, and counts every case until it has. */
    private void awaitSettled(long concerns) throws SQLException, InterruptedException {
        double spots = await("spot_unsettled");
        double tasks = await("unsettled_case");
        OUT.printf("what recurs settled in %.0f s, tasks in %.0f s, %.0f cases/s%n", spots, tasks, concerns / tasks);
        for (String table : SETTLED) bench.reporting.execute("VACUUM (ANALYZE) " + table);
    }

    /** How many seconds it took from now on until nothing is noted there any more. */
    private double await(String notes) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (bench.reporting.number("SELECT count(*) FROM (SELECT FROM " + notes + " LIMIT 1) noted") > 0) {
            if (System.nanoTime() - begin > LONGEST_SETTLING.toNanos())
                throw new IllegalStateException("not settled within " + LONGEST_SETTLING);
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private Load.Result ask(Map.Entry<String, String> question, long seconds, Latencies latencies)
            throws InterruptedException {
        return bench.load.by(CLIENTS).run(() -> client(question, latencies), seconds, PER_SECOND);
    }

    private Load.Client client(Map.Entry<String, String> question, Latencies latencies) throws IOException {
        KeepAlive service = new KeepAlive(reporting);
        return new Load.Client() {
            @Override
            public void turn(Load.Turn turn) throws IOException {
                service.get(question.getValue(), desk).expect(200);
                latencies.took(question.getKey(), turn.meant());
            }

            @Override
            public void close() throws IOException {
                service.close();
            }
        };
    }

    private static String script() throws IOException {
        try (InputStream in = SummariesPhase.class.getResourceAsStream("summaries/reporting.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
