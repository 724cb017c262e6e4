package org.huying.reporting.jointaction;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** A joint action of 丰园, as dispatch tells of it: four shifts of two hours from 16:00 on, three units required each. */
public final class ActionLife {
    public static final Instant FOUR_PM = Instant.parse("2023-12-09T08:00:00Z");

    private final String key = UUID.randomUUID().toString();
    private final String number;
    private final String community;
    private final List<String> shifts =
            IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID().toString()).toList();
    private final List<ReceivedEvent> events = new ArrayList<>();

    private ActionLife(String number, String community) {
        this.number = number;
        this.community = community;
    }

    public static ActionLife planned(String number, String community) {
        ActionLife life = new ActionLife(number, community);
        String told = IntStream.range(0, 4).mapToObj(life::shift).collect(Collectors.joining(","));
        Instant dayBefore = FOUR_PM.minus(Duration.ofDays(1));
        return life.add("planned", "PLANNED", dayBefore, dayBefore, ",\"plan\":{\"shifts\":[" + told + "]}");
    }

    private String shift(int serial) {
        return """
                {"shiftId":"%s","night":"2023-12-09","startsAt":"%s","minutes":120,
                 "required":["COMMUNITY","PROPERTY_MANAGER","URBAN_MANAGEMENT"],"units":[]}""".formatted(shifts.get(serial), FOUR_PM.plus(Duration.ofHours(2L * serial)));
    }

    public ActionLife moved(String what, String status, Instant at) {
        return add(what, status, at, at, "");
    }

    public ActionLife attended(int shift, String kind, Instant recorded) {
        return add("attended", "UNDER_WAY", FOUR_PM.plus(Duration.ofHours(2L * shift)), recorded, """
                ,"attendanceId":"%s","shiftId":"%s","unitKind":"%s","staff":2""".formatted(
                        UUID.randomUUID(), shifts.get(shift), kind));
    }

    public ActionLife intervened(String kind, int count, Instant recorded) {
        return add("intervened", "UNDER_WAY", FOUR_PM, recorded, """
                ,"interventionId":"%s","kind":"%s","count":%d""".formatted(UUID.randomUUID(), kind, count));
    }

    private ActionLife add(String what, String status, Instant time, Instant recorded, String more) {
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                "joint-action." + what + ".v1",
                number,
                time,
                recorded,
                events.size() + 1L,
                "test",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        String data = """
                {"jointActionId":"%s","number":"%s","cases":["WLC-20231113-0001"],"communities":["%s"],"grids":["%s001"],
                 "lead":"COMMUNITY-%s","units":["COMMUNITY-%s","URBAN-WLC"],"status":"%s"%s}""".formatted(key, number, community, community, community, community, status, more);
        events.add(new ReceivedEvent("huying.joint-actions", key, envelope, data.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public List<ReceivedEvent> events() {
        return List.copyOf(events);
    }
}
