package org.huying.dispatch.meeting;

import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.act.RestActs;

/** What the REST tests of meetings, resolutions and service hours have in common: meetings of 丰园. */
public final class RestMeetings {
    public static final String LEADER = TestTokens.partyGroupLeader(RestActs.FENGYUAN + "001");

    private static final AtomicInteger DAYS = new AtomicInteger();

    private RestMeetings() {}

    /** Each on a day of its own, within the last months, so that its number is known beforehand by nobody else. */
    public static Instant someEvening(Instant now) {
        return now.minus(Duration.ofDays(1 + DAYS.incrementAndGet())).truncatedTo(ChronoUnit.SECONDS);
    }

    public static String plan(String kind, String matter, String units, String cases, Instant from) {
        return """
                {"kind":"%s","communityCode":"%s","convener":"PARTY-%s","place":"社区会议室","from":"%s","units":[%s],
                 "agenda":[{"title":"议题","matter":"%s","cases":[%s]}]}""".formatted(kind, RestActs.FENGYUAN, RestActs.FENGYUAN, from, units, matter, cases);
    }

    /** A council, just planned; returns its number. */
    public static String aCouncil(String matter, Instant now) {
        return post(SECRETARY, "meetings", plan("RESIDENT_COUNCIL", matter, "\"URBAN-WLC\"", "", someEvening(now)))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** A council that was held; its ETag is 2. */
    public static String aHeldCouncil(String matter, Instant now) {
        String number = aCouncil(matter, now);
        move(SECRETARY, "meetings/" + number + "/holding", 1, "{\"residents\":42,\"attendance\":[]}")
                .then()
                .statusCode(200);
        return number;
    }

    /** A resolution of the council as a task of that unit; returns its number. */
    public static String aResolution(String unit, Instant now) {
        String council = aHeldCouncil("information", now);
        return post(DESK, "meetings/" + council + "/resolutions", resolution(unit, LocalDate.ofInstant(now, ZONE)))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    public static String resolution(String unit, LocalDate due) {
        return "{\"agendaItem\":1,\"text\":\"延时服务至 20 时\",\"unit\":\"%s\",\"dueOn\":\"%s\"}".formatted(unit, due);
    }

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
}
