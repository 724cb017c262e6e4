package org.huying.reporting.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** What dispatch tells of field work. */
public final class FieldEvents {
    public static final Instant AT = Instant.parse("2023-12-04T02:00:00Z");
    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private FieldEvents() {}

    public static ReceivedEvent visit(String community, String outcome, Instant recorded) {
        String more = "\"staff\":2,\"met\":{\"tenants\":6},\"metTotal\":6,\"outcome\":\"%s\"".formatted(outcome);
        return event(UUID.randomUUID().toString(), 1, "visit.recorded.v1", community, recorded, more);
    }

    public static ReceivedEvent opened(String key, String community) {
        String more = canvass("OPEN")
                + ",\"questions\":[{\"code\":\"extend\",\"text\":\"是否赞成\",\"choices\":[{\"code\":\"FOR\",\"text\":\"赞成\"}]}]";
        return event(key, 1, "canvass.opened.v1", community, AT, more);
    }

    public static ReceivedEvent counted(
            String key, long sequence, String what, String community, long inFavour, long answered, Instant recorded) {
        String more = canvass("CLOSED")
                + ",\"reachedHouseholds\":%2$d,\"results\":[{\"code\":\"extend\",\"answered\":%2$d,\"choices\":[{\"code\":\"FOR\",\"count\":%1$d}]}]"
                        .formatted(inFavour, answered);
        return event(key, sequence, "canvass." + what + ".v1", community, recorded, more);
    }

    public static ReceivedEvent targetSet(String key, String community, int planned) {
        return event(
                key, 1, "coverage.target-set.v1", community, AT, "\"planned\":%d,\"label\":\"海报\"".formatted(planned));
    }

    public static ReceivedEvent itemDone(String key, long sequence, String community, int planned) {
        String more = "\"planned\":%d,\"itemId\":\"%s\"".formatted(planned, UUID.randomUUID());
        return event(key, sequence, "coverage.item-done.v1", community, AT, more);
    }

    public static ReceivedEvent measured(String community, String population, long numerator, long denominator) {
        String more = ("\"metric\":\"LEASH_RATIO\",\"population\":\"%s\",\"numerator\":%d,\"denominator\":%d,"
                        + "\"from\":\"2023-12-04T00:00:00Z\",\"to\":\"2023-12-04T02:00:00Z\",\"occasion\":\"FINAL\"")
                .formatted(population, numerator, denominator);
        return event(UUID.randomUUID().toString(), 1, "measurement.recorded.v1", community, AT, more);
    }

    private static String canvass(String status) {
        return "\"number\":\"WLC-20231204-0001-C1\",\"status\":\"%s\",\"plannedHouseholds\":120".formatted(status);
    }

    private static ReceivedEvent event(
            String key, long sequence, String type, String community, Instant recorded, String more) {
        String data = ("{\"matterKind\":\"CASE\",\"matterNumber\":\"WLC-20231204-0001\",\"communityCode\":\"%1$s\","
                        + "\"gridCode\":\"%1$s001\",\"unit\":\"POLICE-WLC\",%2$s}")
                .formatted(community, more);
        var envelope = new Envelope(
                EventIds.next(), "/huying/dispatch", type, "SUBJECT-1", AT, recorded, sequence, "corr", TRACEPARENT);
        return new ReceivedEvent("huying.cases", key, envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
