package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** The life of one hazard point as the events of dispatch tell it, each a minute after the one before. */
public final class HazardLife {
    private final UUID hazardId = EventIds.next();
    private final String number;
    private final String grid;
    private final Instant found;
    private final List<ReceivedEvent> events = new ArrayList<>();
    private Instant time;
    private Instant due;
    private String unit;
    private boolean listed;
    private int round = 1;

    private HazardLife(String number, String grid, Instant at) {
        this.number = number;
        this.grid = grid;
        this.found = at;
        this.time = at;
    }

    public static HazardLife registered(String number, String grid, Instant at) {
        return new HazardLife(number, grid, at).told("hazard.registered.v1", "REGISTERED");
    }

    public HazardLife secured(String responsible, Instant dueAt) {
        unit = responsible;
        due = dueAt;
        return told("hazard.rectification-secured.v1", "REGISTERED");
    }

    public HazardLife rectified() {
        return told("hazard.rectification-started.v1", "RECTIFYING").told("hazard.rectified.v1", "RECTIFIED");
    }

    public HazardLife rejected() {
        return told("hazard.rectification-rejected.v1", "RECTIFYING");
    }

    public HazardLife verified() {
        return told("hazard.verified.v1", "VERIFIED");
    }

    public HazardLife struckOff() {
        return told("hazard.struck-off.v1", "STRUCK_OFF");
    }

    public HazardLife relapsed() {
        round++;
        unit = null;
        due = null;
        return told("hazard.relapsed.v1", "REGISTERED");
    }

    public HazardLife withdrawn() {
        return told("hazard.withdrawn.v1", "WITHDRAWN");
    }

    public HazardLife listed() {
        listed = true;
        return told("hazard.listed.v1", "REGISTERED");
    }

    /** What comes next happens at that time. */
    public HazardLife at(Instant next) {
        time = next.minus(Duration.ofMinutes(1));
        return this;
    }

    private HazardLife told(String type, String status) {
        time = time.plus(Duration.ofMinutes(1));
        String secured = (due == null ? "" : "\"dueAt\":\"" + due + "\",")
                + (unit == null ? "" : "\"responsibleUnit\":\"" + unit + "\",");
        String data =
                """
                {"hazardId":"%s","number":"%s","communityCode":"%s","gridCode":"%s","place":"凉亭",%s
                 "kind":"PUBLIC_STRUCTURE","grade":"GENERAL","status":"%s","round":%d,"foundAt":"%s","listed":%s,
                 "actorRole":"community-secretary"}""".formatted(hazardId, number, grid.substring(0, 12), grid, secured, status, round, found, listed);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                type,
                number,
                time,
                time,
                events.size() + 1,
                hazardId.toString(),
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        events.add(new ReceivedEvent(
                "huying.hazards", hazardId.toString(), envelope, data.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public List<ReceivedEvent> events() {
        return List.copyOf(events);
    }
}
