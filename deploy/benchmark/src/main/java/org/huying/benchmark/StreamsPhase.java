package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** A thousand dashboards listen at once: what that costs the service in memory, and how soon the last of them knows. */
final class StreamsPhase {
    private static final int STREAMS = Integer.getInteger("streams.open", 1_000);
    private static final long AIM_MEBIBYTES = 64;
    private static final double PER_SECOND = 50;
    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final String NEWEST = "SELECT coalesce(max(position), 0) FROM journal";

    private final Bench bench;
    private final String desk;

    StreamsPhase(Bench bench) {
        this.bench = bench;
        this.desk = "Authorization: Bearer " + new Rest(bench.stack.issuerUrl()).token("desk") + "\r\n";
    }

    void run() throws SQLException, IOException, InterruptedException {
        long before = bench.processes.residentMebibytes(Service.REPORTING.lowerName());
        try (OpenStreams streams = new OpenStreams(bench.stack.url(Service.REPORTING), desk, STREAMS)) {
            await(streams, 0);
            long opened = bench.processes.residentMebibytes(Service.REPORTING.lowerName());
            var load = bench.rest(bench.seconds, PER_SECOND);
            bench.awaitQuiet();
            long end = System.nanoTime();
            await(streams, bench.reporting.number(NEWEST));
            double behind = (System.nanoTime() - end) / 1e6;
            long after = bench.processes.residentMebibytes(Service.REPORTING.lowerName());
            OUT.printf(
                    "%d streams: reporting %d MiB without, %d MiB with them open, %d MiB after %d s at %.0f/s;"
                            + " %d MiB more, the aim is %d;"
                            + " %d messages in all, the last told %.0f ms after the last event was seen, %d streams ended, %d errors%n",
                    STREAMS,
                    before,
                    opened,
                    after,
                    bench.seconds,
                    PER_SECOND,
                    after - before,
                    AIM_MEBIBYTES,
                    streams.messages(),
                    behind,
                    streams.ended(),
                    load.errors());
        }
    }

    private static void await(OpenStreams streams, long position) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (streams.toldUpTo(position) < STREAMS) {
            if (System.nanoTime() > end)
                throw new IllegalStateException(streams.toldUpTo(position) + " of " + STREAMS + " streams know");
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
