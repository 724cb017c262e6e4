package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/**
 * The whole ledger as a file, with a million lines of three years: how long each format takes, until its first byte and
 * until its last, and how much memory the service takes for it.
 */
final class ExportPhase {
    private static final int LINES = Integer.getInteger("export.lines", 1_000_000);
    private static final List<String> FORMATS = List.of("csv", "xlsx");

    private final Bench bench;
    private final URI reporting;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String bearer;
    private volatile boolean reading;
    private volatile long peakHeap;

    ExportPhase(Bench bench) {
        this.bench = bench;
        this.reporting = bench.stack.url(Service.REPORTING);
        this.bearer = "Bearer " + new Rest(bench.stack.issuerUrl()).token("desk");
    }

    void run() throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        // Filled up, since a sheet of XLSX takes hardly more.
        long missing = LINES - bench.reporting.number("SELECT count(*) FROM ledger_line");
        bench.reporting.execute(script().replace("${many}", String.valueOf(missing)));
        OUT.printf("%d lines of the ledger planted in %.0f s%n", missing, since(begin));
        for (String format : FORMATS) {
            long before = heap();
            long residentBefore = bench.processes.residentMebibytes(Service.REPORTING.lowerName());
            Thread watch = watch();
            OUT.printf("export as %s: %s", format, taken(format));
            reading = false;
            watch.join();
            OUT.printf(
                    "; heap of reporting %d MiB before, at most %d MiB; resident %d MiB before, %d MiB after%n",
                    before >> 20,
                    peakHeap >> 20,
                    residentBefore,
                    bench.processes.residentMebibytes(Service.REPORTING.lowerName()));
        }
    }

    private String taken(String format) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(reporting.resolve("/v1/exports/ledger?format=" + format))
                .header("Authorization", bearer)
                .build();
        long begin = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new IOException("export answered " + answer.statusCode());
        try (InputStream file = answer.body()) {
            file.read();
            double first = since(begin);
            long bytes = 1 + file.transferTo(java.io.OutputStream.nullOutputStream());
            double whole = since(begin);
            return "%.1f MiB in %.1f s, first byte after %.2f s, %.0f lines/s"
                    .formatted(bytes / 1048576.0, whole, first, LINES / whole);
        }
    }

    /** Looks at the heap ten times a second while a file is read. */
    private Thread watch() {
        reading = true;
        peakHeap = 0;
        Thread watch = new Thread(
                () -> {
                    while (reading) look();
                },
                "heap-watch");
        watch.start();
        return watch;
    }

    private void look() {
        try {
            peakHeap = Math.max(peakHeap, heap());
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (IOException | InterruptedException over) {
            reading = false;
        }
    }

    /** Bytes in use, what is not yet collected among them. */
    private long heap() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(reporting.resolve("/q/metrics")).build();
        return (long) http.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String script() throws IOException {
        try (InputStream in = ExportPhase.class.getResourceAsStream("export/reporting.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
