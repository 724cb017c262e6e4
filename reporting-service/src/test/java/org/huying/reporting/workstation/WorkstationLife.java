package org.huying.reporting.workstation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** What is told of workstations, their sessions, and the concerns collected there. */
final class WorkstationLife {
    static final Instant DAY = Instant.parse("2023-11-06T11:00:00Z");

    private WorkstationLife() {}

    static ReceivedEvent stands(String key, String code, String grid, String what, String status, long sequence) {
        return event(key, "workstation." + what + ".v1", sequence, DAY, """
                {"workstationId":"%s","code":"%s","name":"%s工作站","communityCode":"%s","gridCode":"%s",
                 "keeper":"GPG-%s","status":"%s","hours":[],"actorRole":"community-secretary"}""".formatted(
                        key, code, code, grid.substring(0, 12), grid, grid, status));
    }

    static ReceivedEvent opened(String code, String grid) {
        return stands(UUID.randomUUID().toString(), code, grid, "opened", "OPEN", 1);
    }

    static ReceivedEvent held(String code, String grid, String kind, int attending, Instant recorded) {
        String id = UUID.randomUUID().toString();
        return event(id, "workstation.session-recorded.v1", 1, recorded, """
                {"sessionId":"%s","workstationCode":"%s","communityCode":"%s","gridCode":"%s","keeper":"GPG-%s",
                 "kind":"%s","startedAt":"%s","minutes":90,"attending":%d,"unit":"GPG-%s","actorRole":"grid-worker"}""".formatted(
                        id, code, grid.substring(0, 12), grid, grid, kind, DAY, attending, grid));
    }

    /** @param code null where none was named */
    static ReceivedEvent collected(UUID concern, String number, String code, String grid, String topic, String role) {
        String named =
                code == null ? "" : ",\"workstationCode\":\"%s\",\"collectorUnit\":\"GPG-%s\"".formatted(code, grid);
        return event(concern.toString(), "concern.registered.v1", 1, DAY, """
                {"concernId":"%s","number":"%s","channel":"GRID_PARTY_WORKSTATION","nature":"SUGGESTION",
                 "topic":"%s","confidential":false,"place":{"communityCode":"%s","gridCode":"%s"},
                 "actorRole":"%s"%s}""".formatted(
                        concern, number, topic, grid.substring(0, 12), grid, role, named));
    }

    static ReceivedEvent merged(UUID concern, String number, String into, String grid) {
        return event(concern.toString(), "concern.merged.v1", 2, DAY, """
                {"concernId":"%s","number":"%s","intoNumber":"%s","place":{"communityCode":"%s"},
                 "actorRole":"subdistrict-desk"}""".formatted(
                        concern, number, into, grid.substring(0, 12)));
    }

    private static ReceivedEvent event(String key, String type, long sequence, Instant recorded, String data) {
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                "SUBJECT-1",
                DAY,
                recorded,
                sequence,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new ReceivedEvent("huying.concerns", key, envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
