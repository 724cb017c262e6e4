package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.huying.local.story.Rest;

/**
 * What may be the same as a concern, and as a draft, beside a million concerns of three years: by some clients that do
 * not pause. Also for one of a crowd, of which tens of thousands lie at one place on one topic.
 */
final class SimilarPhase {
    private static final int CLIENTS = 4;
    private static final int CONCERNS = Integer.getInteger("similar.concerns", 1_000_000);
    private static final String SOME = "SELECT string_agg(number, ' ') FROM (SELECT number FROM concern"
            + " WHERE tracking_code = 'AAAA-BBBB-CCCC' ORDER BY hashtext(number) LIMIT 5000) AS some_numbers";
    private static final String OF_THE_CROWD =
            "SELECT number FROM concern WHERE tracking_code <> 'AAAA-BBBB-CCCC' ORDER BY id DESC LIMIT 1";
    private static final String DRAFT = """
            {"topic":"city-order.itinerant-vendors","description":"晚上好多小贩在%d栋平台上摆摊，又吵油烟又大，没法睡觉。",\
            "address":{"communityCode":"5201020339%02d","zone":"X区","building":"%d栋"}}""";
    private static final int BUILDINGS = 40;
    private static final int CROWD_SECONDS = 45;

    private final Bench bench;
    private final String desk;

    SimilarPhase(Bench bench) {
        this.bench = bench;
        this.desk = "Authorization: Bearer " + new Rest(bench.stack.issuerUrl()).token("desk") + "\r\n";
    }

    /** What one client asks in one turn. */
    private interface Question {
        void ask(KeepAlive intake, long turn) throws IOException;
    }

    void run() throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        bench.heard.execute(script().replace("${many}", String.valueOf(CONCERNS)));
        OUT.printf("%d concerns planted in %.0f s%n", CONCERNS, (System.nanoTime() - begin) / 1e9);
        var gathered = bench.load.run(() -> new RestClient(bench.intake, 1), CROWD_SECONDS, 0);
        OUT.printf("a crowd of %d concerns in five places%n", gathered.done());
        String[] numbers = bench.heard.text(SOME).split(" ");
        String crowd = bench.heard.text(OF_THE_CROWD);
        Question similar = (intake, turn) -> similar(intake, numbers[(int) (turn % numbers.length)]);
        measure(similar, Math.min(bench.seconds, 15));
        OUT.printf("similar, %s%n", measure(similar, bench.seconds));
        OUT.printf("similar before registering, %s%n", measure(this::draft, bench.seconds));
        OUT.printf("similar in a crowd, %s%n", measure((intake, turn) -> similar(intake, crowd), bench.seconds / 2));
    }

    private String measure(Question question, long seconds) throws InterruptedException {
        Latencies latencies = new Latencies();
        var result = bench.load.by(CLIENTS).run(() -> client(question, latencies), seconds, 0);
        return "%d clients for %d s: %.0f/s, %d errors; %s"
                .formatted(CLIENTS, seconds, result.perSecond(), result.errors(), latencies.print("answered"));
    }

    private Load.Client client(Question question, Latencies latencies) throws IOException {
        KeepAlive intake = new KeepAlive(bench.intake);
        return new Load.Client() {
            @Override
            public void turn(Load.Turn turn) throws IOException {
                question.ask(intake, turn.number());
                latencies.took("answered", turn.meant());
            }

            @Override
            public void close() throws IOException {
                intake.close();
            }
        };
    }

    private void similar(KeepAlive intake, String number) throws IOException {
        intake.get("/v1/concerns/" + number + "/similar", desk).expect(200);
    }

    private void draft(KeepAlive intake, long turn) throws IOException {
        long building = 1 + turn % BUILDINGS;
        String body = DRAFT.formatted(building, RestClient.community(turn), building);
        intake.post("/v1/concerns/similar", desk, body).expect(200);
    }

    private static String script() throws IOException {
        try (InputStream in = SimilarPhase.class.getResourceAsStream("similar/intake.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
