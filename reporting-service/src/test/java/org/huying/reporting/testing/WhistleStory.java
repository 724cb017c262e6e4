package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** What a whistle tells: who was called to a case, and who came. */
public final class WhistleStory {
    private final UUID whistleId = EventIds.next();
    private final TaskStory about;
    private final List<ReceivedEvent> events = new ArrayList<>();

    private WhistleStory(TaskStory about) {
        this.about = about;
    }

    public static WhistleStory sounded(TaskStory about, Instant at, Instant reportInBy, String... units) {
        WhistleStory story = new WhistleStory(about);
        String called = "\"" + String.join("\",\"", units) + "\"";
        story.told("whistle.sounded.v1", at, "\"units\":[%s],\"reportInBy\":\"%s\"".formatted(called, reportInBy));
        return story;
    }

    public WhistleStory came(String unit, Instant at, boolean inTime) {
        return told("whistle.reported-in.v1", at, "\"unit\":\"%s\",\"inTime\":%s".formatted(unit, inTime));
    }

    public List<ReceivedEvent> events() {
        return List.copyOf(events);
    }

    private WhistleStory told(String type, Instant at, String more) {
        String data = """
                {"whistleId":"%s","number":"WLC-20231201-0001-W1","concernId":"%s","communityCode":"%s",
                 "gridCode":"%s001","caller":"COMMUNITY-1","status":"SOUNDED","actorRole":"system",%s}""".formatted(whistleId, about.concernId(), about.community(), about.community(), more);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                "WLC-20231201-0001-W1",
                at,
                at,
                events.size() + 1L,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        events.add(new ReceivedEvent(
                "huying.cases", whistleId.toString(), envelope, data.getBytes(StandardCharsets.UTF_8)));
        return this;
    }
}
