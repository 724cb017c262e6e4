package org.huying.reporting.hotspot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** The events that make a concern recur or not. */
final class SpotEvents {
    static final String COMMUNITY = "520102033905";
    static final String NOISE = "environment.noise";
    static final String PLATFORM = "\"zone\":\"X区\",\"building\":\"3栋\",\"spot\":\"平台\",";
    static final String PLATFORM_KEY = COMMUNITY + "||X区|3栋|平台";

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final UUID concernId = EventIds.next();
    private final UUID caseId = EventIds.next();
    private final UUID clockId = EventIds.next();
    private final String number;
    private final String community;

    SpotEvents(String number, String community) {
        this.number = number;
        this.community = community;
    }

    /** About noise on the platform. */
    static ReceivedEvent noise(String number, String at) {
        Instant time = Instant.parse(at);
        return new SpotEvents(number, COMMUNITY).registered(NOISE, "COMPLAINT", PLATFORM, time, time);
    }

    /** @param finer what is told of the place beside its community, with a comma behind each */
    ReceivedEvent registered(String topic, String nature, String finer, Instant at, Instant recorded) {
        return told("huying.concerns", concernId, "concern.registered.v1", 1, at, recorded, """
                "channel":"WEB","nature":"%s","topic":"%s","confidential":false,
                "place":{%s"communityCode":"%s"}""".formatted(
                        nature, topic, finer, community));
    }

    ReceivedEvent mergedOrNot(long sequence, boolean merged, Instant at, Instant recorded) {
        String type = merged ? "concern.merged.v1" : "concern.unmerged.v1";
        String other = merged ? "intoNumber" : "fromNumber";
        return told("huying.concerns", concernId, type, sequence, at, recorded, "\"%s\":\"WLC-0\"".formatted(other));
    }

    ReceivedEvent declined(long sequence, Instant at, Instant recorded) {
        return told(
                "huying.concerns",
                concernId,
                "concern.declined.v1",
                sequence,
                at,
                recorded,
                "\"reasonCode\":\"NOT_OUR_MATTER\"");
    }

    ReceivedEvent excluded(Instant at, Instant recorded) {
        return told(
                "huying.cases",
                clockId,
                "exclusion.approved.v1",
                1,
                at,
                recorded,
                "\"ground\":\"IN_OTHER_PROCEEDINGS\",\"communityCode\":\"%s\"".formatted(community));
    }

    ReceivedEvent dispatchedTo(String unit, Instant at, Instant recorded) {
        return told("huying.cases", caseId, "case.dispatched.v1", 2, at, recorded, """
                "communityCode":"%s","owner":{"kind":"PROPERTY","code":"%s","name":"物业"},
                "rule":"to-unit","reason":"由单位办理\"""".formatted(community, unit));
    }

    private ReceivedEvent told(
            String topic, UUID key, String type, long sequence, Instant at, Instant recorded, String more) {
        Envelope envelope = new Envelope(
                EventIds.next(), "/huying/test", type, number, at, recorded, sequence, "corr-1", TRACEPARENT);
        String data = """
                {"concernId":"%s","number":"%s","actorRole":"resident",%s}""".formatted(concernId, number, more);
        return new ReceivedEvent(topic, key.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
