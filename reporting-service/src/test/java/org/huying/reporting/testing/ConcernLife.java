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

/** The life of one concern as the events of intake and dispatch tell it, each a minute after the one before. */
public final class ConcernLife {
    public static final String ZHONGYUAN = "520102033901";
    public static final String YANAN = "520102033902";
    public static final String HEYUAN = "520102033903";
    public static final String SHENGYUAN = "520102033904";
    public static final String FENGYUAN = "520102033905";

    private static final String DUE = "\"dueAt\":\"2024-01-01T16:00:00Z\"";

    private final UUID concernId = EventIds.next();
    private final UUID caseId = EventIds.next();
    private final UUID clockId = EventIds.next();
    private final String number;
    private final String community;
    private final String grid;
    private final List<ReceivedEvent> events = new ArrayList<>();
    private Instant time;
    private Duration delay = Duration.ZERO;
    private int concernSequence = 1;
    private int caseSequence;
    private int clockSequence;
    private int round;

    private ConcernLife(String number, String grid, Instant time) {
        this.number = number;
        this.grid = grid;
        this.community = grid.substring(0, 12);
        this.time = time;
    }

    /** Registered in a grid, whose first twelve digits name the community. */
    public static ConcernLife registered(String number, String grid, String channel, Instant at) {
        return registeredLate(number, grid, channel, at, Duration.ZERO);
    }

    /** Registered at a time of which the system learned only later. */
    public static ConcernLife registeredLate(
            String number, String grid, String channel, Instant at, Duration recordedAfter) {
        return registeredLate(number, grid, channel, "environment.sanitation", "HELP", at, recordedAfter);
    }

    /** Registered about something. */
    public static ConcernLife about(String topic, String number, String grid, Instant at) {
        return registeredLate(number, grid, "COMPLAINT", topic, "HELP", at, Duration.ZERO);
    }

    public static ConcernLife registeredLate(
            String number,
            String grid,
            String channel,
            String topic,
            String nature,
            Instant at,
            Duration recordedAfter) {
        ConcernLife life = new ConcernLife(number, grid, at);
        life.delay = recordedAfter;
        life.add("huying.concerns", life.concernId, "concern.registered.v1", 1, """
                {"concernId":"%s","number":"%s","channel":"%s","nature":"%s","topic":"%s",
                 "confidential":false,"place":{"communityCode":"%s","gridCode":"%s"},"summary":"楼道堆物",
                 "actorRole":"resident"}""".formatted(
                        life.concernId, number, channel, nature, topic, life.community, grid));
        return life;
    }

    /** From here on the system learns of things only so much later. */
    public ConcernLife recordedAfter(Duration longer) {
        delay = longer;
        return this;
    }

    public ConcernLife filed() {
        return told("case.filed.v1", "system", "\"topic\":\"environment.sanitation\",\"nature\":\"HELP\"");
    }

    public ConcernLife dispatchedTo(String code, String name) {
        return told(
                "case.dispatched.v1",
                "system",
                owner(code, name) + ",\"rule\":\"grid-to-party-group\",\"reason\":\"网格内事项由网格党小组办理\"");
    }

    public ConcernLife accepted() {
        return told("case.accepted.v1", "grid-worker", "\"unit\":\"GPG-" + grid + "\"");
    }

    public ConcernLife handled() {
        return told("case.handled.v1", "grid-worker", "\"unit\":\"GPG-" + grid + "\",\"publicReply\":\"已清理\"");
    }

    public ConcernLife handlingRejected() {
        return told("case.handling-rejected.v1", "community-secretary", "\"unit\":\"COMMUNITY-" + community + "\"");
    }

    public ConcernLife verified() {
        return told("case.verified.v1", "community-secretary", "\"unit\":\"COMMUNITY-" + community + "\"");
    }

    public ConcernLife followedUp() {
        return told(
                "case.followed-up.v1",
                "subdistrict-desk",
                "\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"UNANSWERED\"");
    }

    public ConcernLife closed(String outcome) {
        return told("case.closed.v1", "subdistrict-desk", "\"outcome\":\"" + outcome + "\"");
    }

    public ConcernLife returnRequested() {
        return told("case.return-requested.v1", "grid-worker", "\"unit\":\"GPG-" + grid + "\",\"returns\":1");
    }

    public ConcernLife returnDeclined() {
        return told("case.return-declined.v1", "subdistrict-desk", "\"unit\":\"GPG-" + grid + "\"");
    }

    public ConcernLife reassignedTo(String code, String name) {
        return told("case.reassigned.v1", "subdistrict-desk", owner(code, name));
    }

    public ConcernLife reopenedFor(String code, String name) {
        return told("case.reopened.v1", "subdistrict-desk", owner(code, name) + ",\"round\":2");
    }

    public ConcernLife firstContact() {
        return told("case.first-contact.v1", "grid-worker", "\"unit\":\"GPG-" + grid + "\"");
    }

    public ConcernLife transferred() {
        return told("case.transferred.v1", "subdistrict-desk", "\"outcome\":\"TRANSFERRED\"");
    }

    public ConcernLife voided() {
        return told("case.voided.v1", "subdistrict-desk", "\"reasonCode\":\"DUPLICATE\"");
    }

    /** The clock begins a round: at dispatch, and when the case is opened again. */
    public ConcernLife clockStarted() {
        return toldByClock("deadline.set.v1", "\"round\":%d,\"deadlines\":[]".formatted(++round));
    }

    /** The clock begins a round that is to end by then. */
    public ConcernLife clockStarted(Instant dueAt) {
        return toldByClock(
                "deadline.set.v1",
                "\"round\":%d,\"deadlines\":[{\"measure\":\"RESOLUTION\",\"dueAt\":\"%s\",\"provisional\":false}]"
                        .formatted(++round, dueAt));
    }

    /** The same round goes on after a merger was undone. */
    public ConcernLife clockGoesOn() {
        return toldByClock("deadline.set.v1", "\"round\":%d,\"deadlines\":[]".formatted(round));
    }

    public ConcernLife deferred() {
        return toldByClock("deferral.approved.v1", "\"reviewDate\":\"2024-03-01\"");
    }

    public ConcernLife backFromDeferral() {
        return toldByClock("deadline.resumed.v1", "\"round\":%d,\"measure\":\"RESOLUTION\",%s".formatted(round, DUE));
    }

    public ConcernLife extended() {
        return toldByClock(
                "extension.approved.v1",
                "\"round\":%d,\"measure\":\"RESOLUTION\",%s,\"extensions\":1".formatted(round, DUE));
    }

    /** Left out of rates. */
    public ConcernLife excluded() {
        return toldByClock("exclusion.approved.v1", "\"ground\":\"IN_OTHER_PROCEEDINGS\"");
    }

    public ConcernLife extended(Instant dueAt) {
        return toldByClock(
                "extension.approved.v1",
                "\"round\":%d,\"measure\":\"RESOLUTION\",\"dueAt\":\"%s\",\"provisional\":false,\"extensions\":1"
                        .formatted(round, dueAt));
    }

    private ConcernLife toldByClock(String type, String data) {
        time = time.plus(Duration.ofMinutes(1));
        add("huying.cases", clockId, type, ++clockSequence, """
                {"caseId":"%s","concernId":"%s","number":"%s","communityCode":"%s","actorRole":"system",%s}""".formatted(caseId, concernId, number, community, data));
        return this;
    }

    /** Decided in intake; what its case then does is told by {@link #caseMerged}. */
    public ConcernLife mergedInto(String survivor) {
        return decided("concern.merged.v1", "\"intoNumber\":\"" + survivor + "\"");
    }

    public ConcernLife unmerged() {
        return decided("concern.unmerged.v1", "\"fromNumber\":\"WLC-20231001-0001\"");
    }

    /** Not taken on by intake; that its case is void then is told by {@link #voided}. */
    public ConcernLife declined() {
        return decided("concern.declined.v1", "\"reasonCode\":\"NOT_OUR_MATTER\"");
    }

    public ConcernLife withdrawn(boolean caseGoesOn) {
        return decided("concern.withdrawn.v1", "\"caseGoesOn\":" + caseGoesOn);
    }

    public ConcernLife caseMerged(String survivor) {
        return told("case.merged.v1", "subdistrict-desk", "\"intoNumber\":\"" + survivor + "\"");
    }

    public ConcernLife caseUnmerged(String code, String name) {
        return told("case.unmerged.v1", "subdistrict-desk", owner(code, name));
    }

    private ConcernLife decided(String type, String data) {
        time = time.plus(Duration.ofMinutes(1));
        add("huying.concerns", concernId, type, ++concernSequence, """
                {"concernId":"%s","number":"%s","place":{"communityCode":"%s","gridCode":"%s"},
                 "actorRole":"subdistrict-desk",%s}""".formatted(
                        concernId, number, community, grid, data));
        return this;
    }

    private static String owner(String code, String name) {
        return "\"owner\":{\"kind\":\"GRID_PARTY_GROUP\",\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
    }

    /** The whole way to its end. */
    public ConcernLife concluded(String outcome) {
        return filed().dispatchedTo("GPG-" + grid, "网格党小组")
                .accepted()
                .handled()
                .verified()
                .followedUp()
                .closed(outcome);
    }

    /** What case event comes next happens at that time. */
    public ConcernLife at(Instant next) {
        time = next.minus(Duration.ofMinutes(1));
        return this;
    }

    private ConcernLife told(String type, String role, String data) {
        time = time.plus(Duration.ofMinutes(1));
        String gridMember = "\"gridCode\":\"" + grid + "\",";
        add("huying.cases", caseId, type, ++caseSequence, """
                {"caseId":"%s","concernId":"%s","number":"%s","communityCode":"%s",%s"actorRole":"%s",%s}""".formatted(
                        caseId, concernId, number, community, gridMember, role, data));
        return this;
    }

    private void add(String topic, UUID key, String type, long sequence, String data) {
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                number,
                time,
                time.plus(delay),
                sequence,
                key.toString(),
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        events.add(new ReceivedEvent(topic, key.toString(), envelope, data.getBytes(StandardCharsets.UTF_8)));
    }

    public UUID concernId() {
        return concernId;
    }

    public String number() {
        return number;
    }

    public List<ReceivedEvent> events() {
        return List.copyOf(events);
    }

    public ReceivedEvent registration() {
        return events.get(0);
    }

    /** What intake tells: the registration, and what was decided about merging. */
    public List<ReceivedEvent> concernEvents() {
        return of(concernId);
    }

    public List<ReceivedEvent> caseEvents() {
        return of(caseId);
    }

    public List<ReceivedEvent> clockEvents() {
        return of(clockId);
    }

    private List<ReceivedEvent> of(UUID key) {
        return events.stream()
                .filter(event -> event.key().equals(key.toString()))
                .toList();
    }
}
