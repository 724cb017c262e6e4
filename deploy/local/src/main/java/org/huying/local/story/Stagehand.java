package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest.Answer;

/** Carries the acts of the story out over REST. */
final class Stagehand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** One request takes no more of them. */
    private static final int MOST_TOKENS = 20;

    private final LocalStack stack;
    private final Rest rest;
    private final Map<StoryConcern, String> numbers = new HashMap<>();
    /** Of the last write to each concern or its case. */
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private LocalDate today;

    Stagehand(LocalStack stack, Rest rest) {
        this.stack = stack;
        this.rest = rest;
    }

    void carryOut(Act act) {
        liveIn(act.day());
        StoryConcern concern = act.concern();
        if (act.stage() == Stage.REGISTERED) register(concern);
        else move(act.stage(), concern);
    }

    /** All services live on the same day; the clock ticks on from nine in the morning. */
    void liveIn(LocalDate day) {
        if (day.equals(today)) return;
        today = day;
        String now = day.atTime(MORNING).atZone(ZONE).toInstant().toString();
        for (Service service : Service.values())
            rest.put(stack.url(service).resolve("/v1/story-clock"), Cast.CLOCK_KEEPER, Map.of("now", now));
    }

    private void register(StoryConcern concern) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("communityCode", concern.communityCode());
        putPresent(address, "gridCode", concern.grid().isEmpty() ? "" : concern.communityCode() + concern.grid());
        putPresent(address, "zone", concern.zone());
        putPresent(address, "building", concern.building());
        putPresent(address, "spot", concern.spot());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("channel", concern.channel());
        request.put("nature", concern.nature());
        request.put("topic", concern.topic());
        request.put("description", concern.description());
        request.put("address", address);
        Answer receipt = rest.post(stack.url(Service.INTAKE).resolve("/v1/concerns"), Cast.collector(concern), request);
        String number = receipt.body().path("number").asText();
        numbers.put(concern, number);
        tokens.put(number, receipt.token());
    }

    private void move(Stage stage, StoryConcern concern) {
        String number = numbers.get(concern);
        Answer read = rest.after(tokens.get(number), caseUri(number, ""), Cast.DESK);
        String owner = read.body().path("owner").path("code").asText();
        Answer moved =
                switch (stage) {
                    case ACCEPTED ->
                        rest.move(caseUri(number, "/acceptance"), Cast.memberOf(owner), read.etag(), Map.of());
                    case HANDLED ->
                        rest.move(
                                caseUri(number, "/handling-report"),
                                Cast.memberOf(owner),
                                read.etag(),
                                Map.of("internalNote", "已到现场办理，情况已记录。", "publicReply", "已处理，感谢您的反映。"));
                    case VERIFIED ->
                        rest.move(
                                caseUri(number, "/verification"), Cast.verifier(concern, owner), read.etag(), Map.of());
                    case FOLLOWED_UP ->
                        rest.move(
                                caseUri(number, "/follow-up"),
                                Cast.asker(concern, owner),
                                read.etag(),
                                Map.of("contacted", "YES", "solved", "YES", "satisfied", "YES"));
                    case CLOSED ->
                        rest.move(
                                caseUri(number, "/closure"),
                                Cast.DESK,
                                read.etag(),
                                Map.of("outcome", concern.outcome()));
                    default -> throw new IllegalStateException("nobody acts " + stage);
                };
        tokens.put(number, moved.token());
    }

    /** The summary of the campaign, from after everything that was done. */
    JsonNode summary(LocalDate from, LocalDate to) {
        URI uri = stack.url(Service.REPORTING).resolve("/v1/summary?from=" + from + "&to=" + to);
        // A write that touched more than a case, its clock for one, gave a token for each.
        List<String> last = tokens.values().stream()
                .flatMap(ofOneWrite -> Stream.of(ofOneWrite.split(",")))
                .toList();
        JsonNode summary = null;
        for (int i = 0; i < last.size(); i += MOST_TOKENS) {
            String some = String.join(",", last.subList(i, Math.min(i + MOST_TOKENS, last.size())));
            summary = rest.after(some, uri, Cast.DESK).body();
        }
        return summary;
    }

    private URI caseUri(String number, String move) {
        return stack.url(Service.DISPATCH).resolve("/v1/cases/" + number + move);
    }

    private static void putPresent(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) map.put(name, value);
    }
}
