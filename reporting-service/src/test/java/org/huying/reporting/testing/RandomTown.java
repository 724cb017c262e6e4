package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.fieldwork.FieldEvents;

/** Everything read models are folded from, as a seed says it happened and the news of it came. */
public final class RandomTown {
    private static final Instant START = Instant.parse("2023-10-08T01:00:00Z");
    private static final String COMMUNITY = "52010203390";

    private final Random random;
    private final List<List<ReceivedEvent>> batches = new ArrayList<>();

    private RandomTown(long seed, int concerns) {
        random = new Random(seed);
        Histories histories = new Histories(seed);
        histories.delivered(histories.lives(concerns)).forEach(batch -> batches.add(new ArrayList<>(batch)));
    }

    /** In order within a key, in any order across keys, some events twice, some told days after they happened. */
    public static List<List<ReceivedEvent>> told(long seed, int concerns) {
        RandomTown town = new RandomTown(seed, concerns);
        for (int i = 0; i < 12; i++) town.mixIn(town.hazard(i));
        for (int i = 0; i < 8; i++) town.mixIn(town.canvass());
        for (int i = 0; i < 8; i++) town.mixIn(town.coverage());
        for (int i = 0; i < 6; i++) town.mixIn(List.of(FieldEvents.measured(town.community(), "LARGE", i, 10)));
        for (int i = 0; i < 10; i++) town.mixIn(town.directoryEntry(i));
        return town.batches;
    }

    /** Puts the events of one key between the others, each at or after the one before it. */
    private void mixIn(List<ReceivedEvent> events) {
        int place = random.nextInt(batches.size());
        for (ReceivedEvent event : events) {
            place += random.nextInt(batches.size() - place);
            batches.get(place).add(event);
            if (random.nextInt(4) == 0) batches.get(batches.size() - 1).add(event);
        }
    }

    private String community() {
        return COMMUNITY + (1 + random.nextInt(5));
    }

    private List<ReceivedEvent> hazard(int serial) {
        String grid = community() + "001";
        HazardLife life =
                HazardLife.registered("YH-%04d".formatted(serial), grid, START.plus(Duration.ofHours(serial)));
        if (random.nextBoolean()) life.secured("PROPERTY-1", START.plus(Duration.ofDays(9)));
        if (random.nextBoolean()) life.rectified();
        if (random.nextBoolean()) life.verified().struckOff();
        if (random.nextInt(4) == 0) life.relapsed();
        return life.events();
    }

    private List<ReceivedEvent> canvass() {
        String key = UUID.randomUUID().toString();
        String community = community();
        Instant later = FieldEvents.AT.plus(Duration.ofDays(random.nextInt(4)));
        return List.of(
                FieldEvents.visit(community, "NO_FINDING", later),
                FieldEvents.opened(key, community),
                FieldEvents.counted(key, 2, "closed", community, 96, 120, later),
                FieldEvents.counted(key, 3, "recounted", community, 97, 121, later));
    }

    private List<ReceivedEvent> coverage() {
        String key = UUID.randomUUID().toString();
        String community = community();
        return List.of(
                FieldEvents.targetSet(key, community, 16),
                FieldEvents.itemDone(key, 2, community, 16),
                FieldEvents.itemDone(key, 3, community, 16));
    }

    private List<ReceivedEvent> directoryEntry(int serial) {
        String code = "5201020339%02d".formatted(10 + serial);
        List<ReceivedEvent> told = new ArrayList<>();
        for (int sequence = 1; sequence <= 1 + random.nextInt(3); sequence++)
            told.add(listed(code, sequence, START.plus(Duration.ofDays(30L * sequence))));
        return told;
    }

    private static ReceivedEvent listed(String code, long sequence, Instant validFrom) {
        String data = "{\"code\":\"%s\",\"name\":\"第%d名\",\"validFrom\":\"%s\"}".formatted(code, sequence, validFrom);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                "directory.community-listed.v1",
                code,
                validFrom,
                validFrom,
                sequence,
                "corr",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new ReceivedEvent("huying.directory", code, envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
