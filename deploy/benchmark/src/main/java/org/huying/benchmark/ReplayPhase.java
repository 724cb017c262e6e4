package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;
import org.postgresql.PGConnection;

/**
 * The ledger is built anew from a journal of a million events, several times, and compared with COPY of the rows that
 * come of it into empty tables with the same indices.
 */
final class ReplayPhase {
    private static final int EVENTS = Integer.getInteger("replay.events", 1_000_000);
    private static final int EVENTS_OF_A_CONCERN = 5;
    private static final int WARM_UPS = 3;
    private static final int TIMES = 5;
    private static final List<String> TABLES =
            List.of("ledger_line", "ledger_state", "ledger_merge", "ledger_clock", "ledger_exit");

    private final Bench bench;
    private final String operator;

    ReplayPhase(Bench bench) {
        this.bench = bench;
        this.operator = "Authorization: Bearer " + new Rest(bench.stack.issuerUrl()).token("system-admin") + "\r\n";
    }

    void run() throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        String concerns = String.valueOf(EVENTS / EVENTS_OF_A_CONCERN);
        bench.reporting.execute(script().replace("${concerns}", concerns));
        OUT.printf("%d events planted in %.0f s%n", EVENTS, seconds(begin));
        for (int i = 0; i < WARM_UPS; i++) rebuild("warm-up " + (i + 1));
        double[] eventsPerSecond = new double[TIMES];
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            JsonNode done = rebuild("rebuild " + (i + 1));
            eventsPerSecond[i] = done.path("eventsPerSecond").asDouble();
            took[i] = done.path("eventsDone").asDouble() / eventsPerSecond[i];
        }
        long rows = rows();
        double rebuilt = rows / Bench.median(took);
        double copied = rows / copySeconds();
        OUT.printf(
                "replay: %.0f events/s (median of %d), %d rows at %.0f rows/s; COPY of the same %.0f rows/s, %.0f %%%n",
                Bench.median(eventsPerSecond), TIMES, rows, rebuilt, copied, 100 * rebuilt / copied);
    }

    /** Begins one and waits for its end; its own clock says how long it took, indices and all. */
    private JsonNode rebuild(String which) throws IOException, InterruptedException {
        URI reporting = bench.stack.url(Service.REPORTING);
        try (KeepAlive client = new KeepAlive(reporting)) {
            String location = client.post("/v1/read-models/ledger/rebuilds", operator, "")
                    .expect(202)
                    .headers()
                    .get("Location");
            String path = URI.create(location).getPath();
            JsonNode told = read(client, path);
            while (!told.has("finishedAt")) {
                TimeUnit.MILLISECONDS.sleep(200);
                told = read(client, path);
            }
            if (!told.path("status").asText().equals("DONE")) throw new IOException(told.toString());
            OUT.printf(
                    "%s: %d events, %d/s%n",
                    which,
                    told.path("eventsDone").asLong(),
                    told.path("eventsPerSecond").asLong());
            return told;
        }
    }

    private JsonNode read(KeepAlive client, String path) throws IOException {
        return new ObjectMapper()
                .readTree(client.get(path, operator).expect(200).body());
    }

    private long rows() throws SQLException {
        String all = TABLES.stream()
                .map(table -> "(SELECT count(*) FROM " + table + ")")
                .collect(Collectors.joining(" + ", "SELECT ", ""));
        return bench.reporting.number(all);
    }

    /** From files, one table after the other, each in one transaction; then what a rebuild does too: ANALYZE. */
    private double copySeconds() throws SQLException, IOException {
        Path folder = Files.createTempDirectory("huying-copy-");
        bench.reporting.execute("DROP SCHEMA IF EXISTS copied CASCADE; CREATE SCHEMA copied");
        try (Connection connection = bench.reporting.connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES)
                try (var out = Files.newOutputStream(folder.resolve(table))) {
                    copy.copyOut("COPY " + table + " TO STDOUT", out);
                }
            long begin = System.nanoTime();
            for (String table : TABLES) {
                bench.reporting.execute("CREATE TABLE copied." + table + " (LIKE " + table + " INCLUDING ALL)");
                try (var in = Files.newInputStream(folder.resolve(table))) {
                    copy.copyIn("COPY copied." + table + " FROM STDIN", in);
                }
                bench.reporting.execute("ANALYZE copied." + table);
            }
            return seconds(begin);
        } finally {
            bench.reporting.execute("DROP SCHEMA copied CASCADE");
            for (String table : TABLES) Files.deleteIfExists(folder.resolve(table));
            Files.delete(folder);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String script() throws IOException {
        try (InputStream in = ReplayPhase.class.getResourceAsStream("replay/reporting.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
