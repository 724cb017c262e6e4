package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huying.local.partner.HeardNotices;
import org.huying.local.partner.Manner;
import org.huying.local.partner.WebhookReceiver;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** A hundred thousand deliveries wait for webhooks that were paused, of ten thousand cases; how soon they are gone. */
final class BacklogPhase {
    private static final int DELIVERIES = Integer.getInteger("backlog.deliveries", 100_000);
    private static final int NOTICES_OF_A_CASE = 10;
    private static final double AIM_PER_SECOND = 1_000;
    private static final long LONGEST_WAIT_SECONDS = 600;
    private static final String DESK = "desk";
    private static final String OPEN =
            "SELECT count(*) FROM delivery WHERE status = 'PENDING' AND subscription_id = ANY ('{%s}'::uuid[])";

    private final Bench bench;
    private final Rest rest;
    private final Database dispatch;

    BacklogPhase(Bench bench) {
        this.bench = bench;
        this.rest = new Rest(bench.stack.issuerUrl());
        this.dispatch = new Database(bench.stack.jdbcUrl(Service.DISPATCH));
    }

    private record Paused(String unit, URI subscription, HeardNotices heard) {
        String id() {
            String path = subscription.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    void run() throws Exception {
        drain("BACKLOG-ONE", 1);
        drain("BACKLOG-TEN", 10);
    }

    private void drain(String prefix, int subscribers) throws Exception {
        try (WebhookReceiver receiver = WebhookReceiver.start()) {
            List<Paused> paused = new ArrayList<>();
            for (int i = 0; i < subscribers; i++) paused.add(paused(prefix + i, receiver));
            long planted = plant(prefix, paused);
            var before = bench.processes.cpuSeconds();
            long begin = System.nanoTime();
            for (Paused one : paused) move(one.subscription(), "/resumption");
            awaitHeard(paused, planted);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long repeated = paused.stream().mapToLong(it -> it.heard().repeated()).sum();
            long late =
                    paused.stream().mapToLong(it -> it.heard().late().size()).sum();
            OUT.printf(
                    "backlog: %d deliveries of %d cases to %d webhooks in %.1f s, %.0f/s, the aim is %.0f/s; %d heard, %d twice,"
                            + " %d out of order; processor ms each: %s%n",
                    planted,
                    planted / NOTICES_OF_A_CASE,
                    subscribers,
                    seconds,
                    heard(paused) / seconds,
                    AIM_PER_SECOND,
                    heard(paused),
                    repeated,
                    late,
                    bench.processes.millisEachSince(before, planted));
            for (Paused one : paused) move(one.subscription(), "/end");
        }
    }

    private Paused paused(String unit, WebhookReceiver receiver) {
        Map<String, Object> entry = Map.of(
                "code",
                unit,
                "kind",
                "URBAN_MANAGEMENT",
                "name",
                unit,
                "communityCodes",
                List.of("520102033901"),
                "topics",
                List.of("benchmark"));
        rest.post(at("/v1/directory/partner-units"), DESK, entry);
        HeardNotices heard = new HeardNotices(false);
        receiver.open(unit, Manner.prompt(), heard);
        Map<String, Object> terms = Map.of(
                "unit",
                unit,
                "name",
                unit,
                "channel",
                "WEBHOOK",
                "endpoint",
                receiver.url(unit).toString(),
                "signatures",
                "V1");
        JsonNode made = rest.post(at("/v1/subscriptions"), DESK, terms).body();
        URI subscription =
                at("/v1/subscriptions/" + made.at("/subscription/id").asText());
        move(subscription, "/pause");
        return new Paused(unit, subscription, heard);
    }

    /** Notices as they are written, without a position; dispatch itself gives them theirs and plans the deliveries. */
    private long plant(String prefix, List<Paused> paused) throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        dispatch.execute(script()
                .replace("${prefix}", prefix)
                .replace("${units}", String.valueOf(paused.size()))
                .replace("${cases}", String.valueOf(DELIVERIES / NOTICES_OF_A_CASE))
                .replace("${notices}", String.valueOf(DELIVERIES)));
        String ids = String.join(",", paused.stream().map(Paused::id).toList());
        while (dispatch.number(OPEN.formatted(ids)) < DELIVERIES) TimeUnit.MILLISECONDS.sleep(200);
        dispatch.execute("ANALYZE notice, delivery");
        OUT.printf("backlog: %d deliveries planted in %.1f s%n", DELIVERIES, (System.nanoTime() - begin) / 1e9);
        return DELIVERIES;
    }

    private static void awaitHeard(List<Paused> paused, long all) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (heard(paused) < all && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(10);
    }

    private static long heard(List<Paused> paused) {
        return paused.stream().mapToLong(it -> it.heard().count()).sum();
    }

    private void move(URI subscription, String move) {
        String etag = rest.get(subscription, DESK).etag();
        rest.move(URI.create(subscription + move), DESK, etag, Map.of());
    }

    private URI at(String path) {
        return bench.stack.url(Service.DISPATCH).resolve(path);
    }

    private static String script() throws IOException {
        try (InputStream in = BacklogPhase.class.getResourceAsStream("backlog/dispatch.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
