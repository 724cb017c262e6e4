package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.local.partner.HeardNotices;
import org.huying.local.partner.Manner;
import org.huying.local.partner.WebhookReceiver;
import org.huying.local.stack.Service;

/** A hundred thousand deliveries wait for webhooks that were paused, of ten thousand cases; how soon they are gone. */
final class BacklogPhase {
    private static final int DELIVERIES = Integer.getInteger("backlog.deliveries", 100_000);
    private static final int NOTICES_OF_A_CASE = 10;
    private static final double AIM_PER_SECOND = 1_000;
    private static final long LONGEST_WAIT_SECONDS = 600;
    private static final String OPEN =
            "SELECT count(*) FROM delivery WHERE status = 'PENDING' AND subscription_id = ANY ('{%s}'::uuid[])";

    private final Bench bench;
    private final PartnerDesk desk;
    private final Database dispatch;

    BacklogPhase(Bench bench) {
        this.bench = bench;
        this.desk = new PartnerDesk(bench.stack);
        this.dispatch = new Database(bench.stack.jdbcUrl(Service.DISPATCH));
    }

    private record Paused(String subscription, HeardNotices heard) {}

    /** Nothing else is to be caught up with, and dispatch may have been started a moment ago. */
    void run() throws Exception {
        bench.awaitQuiet();
        drain("BACKLOG-WARM-UP", 1, DELIVERIES / 5);
        drain("BACKLOG-ONE", 1, DELIVERIES);
        drain("BACKLOG-TEN", 10, DELIVERIES);
    }

    private void drain(String prefix, int subscribers, int deliveries) throws Exception {
        try (WebhookReceiver receiver = WebhookReceiver.start()) {
            List<Paused> paused = new ArrayList<>();
            for (int i = 0; i < subscribers; i++) paused.add(paused(prefix + i, receiver));
            plant(prefix, paused, deliveries);
            var before = bench.processes.cpuSeconds();
            long begin = System.nanoTime();
            for (Paused one : paused) desk.move(one.subscription(), "/resumption");
            awaitHeard(paused, deliveries);
            double seconds = (System.nanoTime() - begin) / 1e9;
            print(prefix, paused, seconds, bench.processes.millisEachSince(before, deliveries));
            for (Paused one : paused) desk.move(one.subscription(), "/end");
        }
    }

    private static void print(String which, List<Paused> paused, double seconds, String processors) {
        OUT.printf(
                "%s: %d deliveries, ten of each case, to %d webhooks in %.1f s, %.0f/s, the aim is %.0f/s; %d twice, %d out of"
                        + " order; processor ms each: %s%n",
                which,
                heard(paused),
                paused.size(),
                seconds,
                heard(paused) / seconds,
                AIM_PER_SECOND,
                paused.stream().mapToLong(it -> it.heard().repeated()).sum(),
                paused.stream().mapToLong(it -> it.heard().late().size()).sum(),
                processors);
    }

    private Paused paused(String unit, WebhookReceiver receiver) {
        desk.list(unit);
        HeardNotices heard = new HeardNotices(false);
        receiver.open(unit, Manner.prompt(), heard);
        String id = PartnerDesk.id(desk.webhook(unit, receiver.url(unit).toString()));
        desk.move(id, "/pause");
        return new Paused(id, heard);
    }

    /** Notices as they are written, without a position; dispatch itself gives them theirs and plans the deliveries. */
    private void plant(String prefix, List<Paused> paused, int deliveries)
            throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        dispatch.execute(script().replace("${prefix}", prefix)
                .replace("${units}", String.valueOf(paused.size()))
                .replace("${cases}", String.valueOf(deliveries / NOTICES_OF_A_CASE))
                .replace("${notices}", String.valueOf(deliveries)));
        String ids = String.join(",", paused.stream().map(Paused::subscription).toList());
        while (dispatch.number(OPEN.formatted(ids)) < deliveries) TimeUnit.MILLISECONDS.sleep(200);
        dispatch.execute("ANALYZE notice, delivery");
        OUT.printf("%s: %d deliveries planted in %.1f s%n", prefix, deliveries, (System.nanoTime() - begin) / 1e9);
    }

    private static void awaitHeard(List<Paused> paused, int all) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (heard(paused) < all && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(10);
    }

    private static long heard(List<Paused> paused) {
        return paused.stream().mapToLong(it -> it.heard().count()).sum();
    }

    private static String script() throws IOException {
        try (InputStream in = BacklogPhase.class.getResourceAsStream("backlog/dispatch.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
