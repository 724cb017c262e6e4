package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;

/** What a case and its clock tell of its tasks, at the times a test says. */
public final class TaskStory {
    private final UUID concernId = EventIds.next();
    private final UUID caseId = EventIds.next();
    private final UUID clockId = EventIds.next();
    private final String community;
    private final List<ReceivedEvent> caseEvents = new ArrayList<>();
    private final List<ReceivedEvent> clockEvents = new ArrayList<>();
    private Instant time = Instant.parse("2023-12-01T01:00:00Z");
    private Duration delay = Duration.ZERO;
    private String unit = "";
    private String ending = "名";
    private int round = 1;

    private TaskStory(String community) {
        this.community = community;
    }

    public static TaskStory in(String community) {
        return new TaskStory(community);
    }

    public TaskStory at(Instant when) {
        time = when;
        return this;
    }

    public TaskStory at(String when) {
        return at(Instant.parse(when));
    }

    /** From here on the system learns of things only so much later. */
    public TaskStory learnedAfter(Duration longer) {
        delay = longer;
        return this;
    }

    /** From here on units are called so. */
    public TaskStory withNamesEndingIn(String text) {
        ending = text;
        return this;
    }

    public TaskStory filed(String topic) {
        return told("case.filed.v1", "\"topic\":\"%s\",\"nature\":\"HELP\"".formatted(topic));
    }

    public TaskStory dispatchedTo(String code, String rule, String... helpers) {
        unit = code;
        String helping = Arrays.stream(helpers).map(this::unit).collect(Collectors.joining(","));
        return told(
                "case.dispatched.v1",
                "\"owner\":%s,\"rule\":\"%s\",\"ruleSetVersion\":2,\"coHandlers\":[%s]"
                        .formatted(unit(code), rule, helping));
    }

    public TaskStory reassignedTo(String code) {
        unit = code;
        return told("case.reassigned.v1", "\"owner\":" + unit(code) + ",\"cause\":\"BY_DESK\"");
    }

    public TaskStory helpedBy(String code) {
        return told("case.co-handler-added.v1", "\"coHandler\":" + unit(code));
    }

    public TaskStory helperDone(String code) {
        return told("case.co-handler-handled.v1", "\"unit\":\"%s\"".formatted(code));
    }

    public TaskStory returnAsked() {
        return byUnit("case.return-requested.v1");
    }

    public TaskStory contacted() {
        return byUnit("case.first-contact.v1");
    }

    public TaskStory handled() {
        return byUnit("case.handled.v1");
    }

    public TaskStory rejected() {
        return told("case.handling-rejected.v1", "\"unit\":\"COMMUNITY-1\"");
    }

    public TaskStory followedUp(String contacted, String solved, String satisfied) {
        return told(
                "case.followed-up.v1",
                "\"contacted\":\"%s\",\"solved\":\"%s\",\"satisfied\":\"%s\"".formatted(contacted, solved, satisfied));
    }

    public TaskStory reopened() {
        return told("case.reopened.v1", "\"round\":%d,\"owner\":%s".formatted(++round, unit(unit)));
    }

    public TaskStory closed() {
        return told("case.closed.v1", "\"outcome\":\"RESOLVED\"");
    }

    public TaskStory voided() {
        return told("case.voided.v1", "\"reasonCode\":\"DUPLICATE\"");
    }

    public TaskStory merged() {
        return told("case.merged.v1", "\"intoNumber\":\"WLC-20231112-0004\"");
    }

    public TaskStory unmerged() {
        return told("case.unmerged.v1", "\"owner\":" + unit(unit));
    }

    /** The clock begins the round, or goes on with it: by when to be contacted, by when to be handled. */
    public TaskStory due(Instant contact, Instant resolution) {
        return ticked(
                "deadline.set.v1",
                "\"deadlines\":[{\"measure\":\"FIRST_CONTACT\",\"dueAt\":\"%s\"},{\"measure\":\"RESOLUTION\",\"dueAt\":\"%s\"}]"
                        .formatted(contact, resolution));
    }

    public TaskStory due(String contact, String resolution) {
        return due(Instant.parse(contact), Instant.parse(resolution));
    }

    public TaskStory extendedTo(Instant due) {
        return ticked("extension.approved.v1", resolution(due) + ",\"extensions\":1");
    }

    public TaskStory deferred() {
        return ticked("deferral.approved.v1", "\"reviewDate\":\"2024-03-01\"");
    }

    public TaskStory resumedTo(Instant due) {
        return ticked("deadline.resumed.v1", resolution(due));
    }

    public TaskStory recountedTo(Instant due) {
        return ticked("deadline.recomputed.v1", resolution(due));
    }

    public TaskStory excluded(String ground) {
        return ticked("exclusion.approved.v1", "\"ground\":\"%s\"".formatted(ground));
    }

    public UUID concernId() {
        return concernId;
    }

    public String community() {
        return community;
    }

    public List<ReceivedEvent> caseEvents() {
        return caseEvents;
    }

    public List<ReceivedEvent> clockEvents() {
        return clockEvents;
    }

    public List<ReceivedEvent> events() {
        List<ReceivedEvent> all = new ArrayList<>(caseEvents);
        all.addAll(clockEvents);
        return all;
    }

    private TaskStory byUnit(String type) {
        return told(type, "\"unit\":\"%s\"".formatted(unit));
    }

    private static String resolution(Instant due) {
        return "\"measure\":\"RESOLUTION\",\"dueAt\":\"%s\"".formatted(due);
    }

    private String unit(String code) {
        return "{\"kind\":\"%s\",\"code\":\"%s\",\"name\":\"%s%s\"}".formatted(kind(code), code, code, ending);
    }

    private static String kind(String code) {
        if (code.startsWith("GPG-")) return "GRID_PARTY_GROUP";
        if (code.startsWith("COMMUNITY-")) return "COMMUNITY";
        return code.startsWith("POLICE-") ? "POLICE_STATION" : "URBAN_MANAGEMENT";
    }

    private TaskStory told(String type, String more) {
        caseEvents.add(event(caseId, caseEvents.size() + 1, type, more));
        return this;
    }

    private TaskStory ticked(String type, String more) {
        String all = "\"unit\":\"%s\",\"round\":%d,%s".formatted(unit, round, more);
        clockEvents.add(event(clockId, clockEvents.size() + 1, type, all));
        return this;
    }

    private ReceivedEvent event(UUID key, long sequence, String type, String more) {
        String data = """
                {"caseId":"%s","concernId":"%s","number":"WLC-20231201-0001","communityCode":"%s","gridCode":"%s001",
                 "actorRole":"system",%s}""".formatted(caseId, concernId, community, community, more);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                "WLC-20231201-0001",
                time,
                time.plus(delay),
                sequence,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new ReceivedEvent("huying.cases", key.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
