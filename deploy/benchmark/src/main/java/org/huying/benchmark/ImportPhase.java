package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** A ledger of a hundred thousand rows: received, checked, imported; nobody consumes meanwhile. */
final class ImportPhase {
    private static final int ROWS = 100_000;
    private static final String HEADING = "台账编号,日期,社区,网格,地址,诉求内容,性质,类别,诉求人,联系电话,办理状态\n";
    private static final String ROW = "BM-%06d,2023年11月%d日,5201020339%02d,,%d栋2单元L%d层楼道,"
            + "第 %d 条：楼道照明损坏，晚上老人上下楼不便，请协调物业尽快维修。,求助,property.maintenance,某居民,1380000%04d,办理中\n";

    private final Bench bench;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String bearer;
    private long peakHeap;

    ImportPhase(Bench bench) {
        this.bench = bench;
        this.bearer = "Bearer " + new Rest(bench.stack.issuerUrl()).token("desk");
    }

    void run() throws Exception {
        for (Service consumer : List.of(Service.DISPATCH, Service.REPORTING)) {
            Replica replica = new Replica(consumer, 0);
            if (bench.stack.isRunning(replica)) bench.stack.kill(replica);
        }
        Path file = Files.createTempFile("ledger-", ".csv");
        try {
            write(file);
            long begin = System.nanoTime();
            JsonNode received =
                    sent(request("").header("Content-Type", "text/csv").POST(BodyPublishers.ofFile(file)));
            double receiving = since(begin);
            String path = "/" + received.get("number").asText();
            long checking = System.nanoTime();
            JsonNode checked = await(path, "CHECKED");
            double check = since(checking);
            long importing = System.nanoTime();
            sent(request(path + "/start").header("If-Match", "\"2\"").POST(BodyPublishers.noBody()));
            JsonNode done = await(path, "DONE");
            OUT.printf(
                    "ledger of %d rows, %d KiB: received in %.1f s, checked in %.1f s (%d good), imported in %.1f s"
                            + " (%d registered); heap of intake at most %d MiB%n",
                    ROWS,
                    Files.size(file) / 1024,
                    receiving,
                    check,
                    checked.at("/check/good").asInt(),
                    since(importing),
                    done.at("/run/good").asInt(),
                    peakHeap >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADING);
            for (int i = 0; i < ROWS; i++)
                out.write(ROW.formatted(i, 1 + i % 28, RestClient.community(i), 1 + i % 12, 1 + i % 30, i, i % 10_000));
        }
    }

    private JsonNode await(String path, String status) throws IOException, InterruptedException {
        JsonNode ledger = sent(request(path).GET());
        while (!ledger.get("status").asText().equals(status)) {
            if (ledger.get("status").asText().equals("FAILED")) throw new IOException(ledger.toString());
            peakHeap = Math.max(peakHeap, heap());
            TimeUnit.MILLISECONDS.sleep(200);
            ledger = sent(request(path).GET());
        }
        return ledger;
    }

    /** Bytes in use, what is not yet collected among them. */
    private long heap() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bench.intake.resolve("/q/metrics")).build();
        return (long) http.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(bench.intake + "/v1/ledger-imports" + path))
                .header("Authorization", bearer);
    }

    private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) throw new IOException(answer.statusCode() + " " + answer.body());
        return json.readTree(answer.body());
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
