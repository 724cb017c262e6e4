package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest.Answer;

/** Everybody who acts in the story, with what they know of its cases. */
final class Players {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LocalStack stack;
    private final Rest rest;
    private final Map<StoryConcern, String> numbers = new HashMap<>();
    /** Of the last write to each concern or its case. */
    private final Map<String, String> tokens = new HashMap<>();

    private LocalDateTime now;

    Players(LocalStack stack, Rest rest) {
        this.stack = stack;
        this.rest = rest;
    }

    /** All services live in the same moment; the clock ticks on from there. */
    void liveIn(LocalDateTime moment) {
        if (moment.equals(now)) return;
        now = moment;
        Instant instant = instant(moment);
        stack.startFromNowOn(Duration.between(Instant.now(), instant));
        for (Service service : Service.values())
            rest.put(
                    stack.url(service).resolve("/v1/story-clock"),
                    Cast.CLOCK_KEEPER,
                    Map.of("now", instant.toString()));
    }

    static Instant instant(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }

    Rest rest() {
        return rest;
    }

    LocalStack stack() {
        return stack;
    }

    URI intake(String path) {
        return stack.url(Service.INTAKE).resolve(path);
    }

    URI dispatch(String path) {
        return stack.url(Service.DISPATCH).resolve(path);
    }

    URI reporting(String path) {
        return stack.url(Service.REPORTING).resolve(path);
    }

    /** What reporting tells, after everything that was done. */
    JsonNode told(String path, String user) {
        return rest.afterEverything(reporting(path), user);
    }

    void register(StoryConcern concern) {
        register(concern, Map.of());
    }

    /** @param more what the request has beside what the concern says, a reporter for one */
    String register(StoryConcern concern, Map<String, Object> more) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("communityCode", concern.communityCode());
        putPresent(address, "gridCode", concern.grid().isEmpty() ? "" : concern.communityCode() + concern.grid());
        putPresent(address, "zone", concern.zone());
        putPresent(address, "building", concern.building());
        putPresent(address, "spot", concern.spot());
        Map<String, Object> request = new LinkedHashMap<>(more);
        request.putAll(Workstations.named(concern));
        request.put("channel", concern.channel());
        request.put("nature", concern.nature());
        request.put("topic", concern.topic());
        request.put("description", concern.description());
        request.put("address", address);
        Answer receipt = rest.post(intake("/v1/concerns"), Cast.collector(concern), request);
        String number = receipt.body().path("number").asText();
        numbers.put(concern, number);
        knows(number, receipt.token());
        return number;
    }

    /** The numbers of what was registered so far in a community. */
    List<String> numbersIn(String community) {
        return numbers.entrySet().stream()
                .filter(it -> it.getKey().community().equals(community))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    String number(StoryConcern concern) {
        return numbers.get(concern);
    }

    /** The case is known by that number from now on, as of that write. */
    void knows(String number, String token) {
        if (token != null) tokens.put(number, token);
    }

    /** The case as the desk sees it, after the last write to it. */
    Answer caseOf(String number) {
        return rest.after(tokens.get(number), dispatch("/v1/cases/" + number), Cast.DESK);
    }

    String owner(String number) {
        return caseOf(number).body().path("owner").path("code").asText();
    }

    /** A move of the case as it stands. */
    void move(String number, String path, String user, Object body) {
        URI move = dispatch("/v1/cases/" + number + path);
        knows(number, rest.decide(() -> caseOf(number), move, user, body).token());
    }

    /** A move, of something in dispatch, upon what its user reads there. */
    JsonNode moveOf(String thing, String path, String user, Object body) {
        URI uri = dispatch(thing);
        return rest.decide(() -> rest.get(uri, user), URI.create(uri + path), user, body)
                .body();
    }

    /** Creates something in dispatch. */
    JsonNode create(String path, String user, Object body) {
        return rest.post(dispatch(path), user, body).body();
    }

    JsonNode read(String path, String user) {
        return rest.read(dispatch(path), user);
    }

    /** Told by a phone, under an id of its own. */
    void fact(String path, String user, Object body) {
        rest.fact(dispatch(path + "/" + UUID.randomUUID()), user, body);
    }

    /** A moment as the services read it. */
    static String utc(String moment) {
        return instant(LocalDateTime.parse(moment)).toString();
    }

    private static void putPresent(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) map.put(name, value);
    }
}
