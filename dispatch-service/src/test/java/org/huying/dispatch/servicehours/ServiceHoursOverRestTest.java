package org.huying.dispatch.servicehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.meeting.RestMeetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ServiceHoursOverRestTest {
    /** Each test has an organisation of its own: the party groups of 丰园. */
    private static final AtomicInteger GRIDS = new AtomicInteger();

    private static final String REASON = "{\"reason\":\"居民反响好\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String unit;
    private String hours;
    private LocalDate today;

    @BeforeEach
    void an_organisation_is_open_until_five() {
        unit = List.of(
                        "GPG-520102033905001",
                        "GPG-520102033905002",
                        "GPG-520102033901001",
                        "GPG-520102033901002",
                        "GPG-520102033902001",
                        "GPG-520102033902002",
                        "GPG-520102033903001",
                        "GPG-520102033903002")
                .get(GRIDS.getAndIncrement());
        hours = "units/" + unit + "/service-hours";
        today = LocalDate.ofInstant(clock.instant(), RestMeetings.ZONE);
        post(DESK, hours, body(LocalDate.parse("2020-01-01"), null, 1020))
                .then()
                .statusCode(201);
    }

    @Test
    void a_pilot_until_eight_lies_over_what_holds_and_ends_by_itself() {
        String resolution = RestMeetings.aResolution("URBAN-WLC", clock.instant());
        LocalDate from = today.plusDays(1);
        String pilot = body(from, from.plusDays(6), 1200).replace("}]}", "}],\"resolution\":\"" + resolution + "\"}");
        post(DESK, hours, pilot)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PILOT"))
                .body("resolution", equalTo(resolution));
        assertOpenUntil(1020, today);
        assertOpenUntil(1200, from);
        assertOpenUntil(1200, from.plusDays(6));
        assertOpenUntil(1020, from.plusDays(7));
        as(WORKER).get("/v1/" + hours + "?at=" + from + "T11:59:59Z").then().body("open", equalTo(true));
        as(WORKER).get("/v1/" + hours + "?at=" + from + "T12:00:00Z").then().body("open", equalTo(false));
        as(WORKER).get("/v1/" + hours + "/history").then().body("status", contains("PERMANENT", "PILOT"));
    }

    @Test
    void a_pilot_is_made_permanent_and_hours_before_it_stay_as_they_were() {
        LocalDate from = today.plusDays(1);
        String id = post(DESK, hours, body(from, from.plusDays(6), 1200)).path("serviceHoursId");
        move(DESK, hours + "/" + id + "/permanence", 1, REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("PERMANENT"))
                .body("pilotUntil", nullValue());
        assertOpenUntil(1020, today);
        assertOpenUntil(1200, from.plusDays(700));
        move(DESK, hours + "/" + id + "/withdrawal", 2, REASON)
                .then()
                .statusCode(409)
                .body("allowedMoves", hasSize(0));
    }

    @Test
    void a_pilot_that_is_withdrawn_leaves_what_held_before() {
        LocalDate from = today.plusDays(1);
        String id = post(DESK, hours, body(from, from.plusDays(6), 1200)).path("serviceHoursId");
        move(DESK, hours + "/" + id + "/withdrawal", 7, REASON).then().statusCode(412);
        post(DESK, hours + "/" + id + "/withdrawal", REASON).then().statusCode(428);
        move(DESK, hours + "/" + id + "/withdrawal", 1, REASON).then().statusCode(200);
        assertOpenUntil(1020, from);
        post(DESK, hours, body(from, from.plusDays(6), 1260)).then().statusCode(201);
        assertOpenUntil(1260, from);
    }

    @Test
    void versions_that_would_overlap_are_refused_and_what_was_announced_is_not_changed() {
        LocalDate from = today.plusDays(1);
        post(DESK, hours, body(from, from.plusDays(6), 1200)).then().statusCode(201);
        for (String overlapping :
                List.of(body(from.plusDays(6), from.plusDays(9), 1260), body(from.plusDays(2), null, 1260)))
            post(DESK, hours, overlapping)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:huying:problem:hours-overlap"))
                    .body("validFrom", equalTo(from.toString()));
        post(DESK, hours, body(today, null, 1260))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"));
        post(DESK, hours, body(from.plusDays(9), from.plusDays(8), 1260))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/pilotUntil"));
        post(DESK, hours, body(from.plusDays(9), null, 1441)).then().statusCode(422);
        post(DESK, hours, body(from.plusDays(9), null, 540)).then().statusCode(422);
    }

    @Test
    void an_organisation_sets_its_own_hours_and_nobody_elses() {
        String body = body(today.plusDays(1), null, 1080);
        post(PROPERTY, hours, body).then().statusCode(403).body("type", equalTo("urn:huying:problem:not-your-hours"));
        post(WORKER, hours, body).then().statusCode(403);
        post(PROPERTY, "units/PROPERTY-1/service-hours", body).then().statusCode(201);
        post(DESK, "units/NOBODY/service-hours", body).then().statusCode(404);
        as(DESK).get("/v1/units/NOBODY/service-hours").then().statusCode(404);
        as(DESK).get("/v1/" + hours + "?at=yesterday").then().statusCode(400);
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        List<String> locations = Stream.generate(() -> as(DESK).header("Idempotency-Key", "hours-" + unit)
                        .contentType("application/json")
                        .body(body(today.plusDays(1), null, 1080))
                        .post("/v1/" + hours)
                        .header("Location"))
                .limit(2)
                .toList();
        assertThat(locations.get(0)).isNotNull().isEqualTo(locations.get(1));
        as(DESK).get("/v1/" + hours + "/history").then().body("$", hasSize(2));
    }

    @Test
    void deadlines_of_open_cases_are_the_same_before_and_after() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        post(DESK, "units/URBAN-WLC/service-hours", body(LocalDate.parse("2020-01-01"), null, 1020))
                .then()
                .statusCode(201);
        List<String> before = deadlines(number);
        LocalDate from = today.plusDays(1);
        // When
        post(DESK, "units/URBAN-WLC/service-hours", body(from, from.plusDays(30), 1200))
                .then()
                .statusCode(201);
        // Then
        assertThat(before).hasSize(3).doesNotContainNull();
        assertThat(deadlines(number)).isEqualTo(before);
    }

    private static List<String> deadlines(String number) {
        return as(DESK).get("/v1/cases/" + number + "/deadlines").path("deadlines.dueAt");
    }

    private void assertOpenUntil(int closing, LocalDate day) {
        as(WORKER)
                .get("/v1/" + hours + "?at=" + day + "T02:00:00Z")
                .then()
                .statusCode(200)
                .body("intervals[0].to", equalTo(closing));
    }

    private static String body(LocalDate from, LocalDate until, int closing) {
        String pilot = until == null ? "" : ",\"pilotUntil\":\"" + until + "\"";
        String days = Stream.of(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":540,\"to\":%d}".formatted(day, closing))
                .collect(Collectors.joining(","));
        return "{\"validFrom\":\"%s\"%s,\"intervals\":[%s]}".formatted(from, pilot, days);
    }
}
