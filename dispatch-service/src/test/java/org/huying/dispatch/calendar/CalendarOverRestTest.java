package org.huying.dispatch.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huying.chassis.audit.AuditLine;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CalendarOverRestTest {
    private static final String DESK = TestTokens.desk();
    private static final List<String> READERS_ONLY = List.of(
            TestTokens.gridWorker("520102033901001"),
            TestTokens.partyGroupLeader("520102033901001"),
            TestTokens.secretary("520102033901"),
            TestTokens.partner("POLICE-WLC"),
            TestTokens.auditor(),
            TestTokens.securityAdmin());

    @Inject
    LoadCalendar load;

    @Inject
    CurrentCalendar calendar;

    @Inject
    AuditTrail audit;

    @Test
    void the_years_of_the_data_file_are_there_from_the_start() {
        as(DESK).get("/v1/calendar/2023")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("provisional", equalTo(false))
                .body("source", equalTo("国务院办公厅关于2023年部分节假日安排的通知"))
                .body("holidays[0].firstDay", equalTo("2022-12-31"))
                .body("makeUpDays", hasItems("2023-10-07", "2023-10-08"))
                .body("publishedAt", notNullValue());
        assertThat(calendar.get().plusWorkingDays(LocalDate.of(2023, 9, 27), 3)).isEqualTo("2023-10-08");
    }

    @Test
    void a_year_is_provisional_until_its_notice_is_published_and_can_then_be_corrected() {
        as(DESK).get("/v1/calendar/2031")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("provisional", equalTo(true))
                .body("holidays", hasSize(0))
                .body("source", nullValue());
        put(DESK, 2031, "\"0\"", notice(2031, "[]"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Consistency-Token", "huying.directory:calendar%3A2031:1")
                .body("provisional", equalTo(false));
        put(TestTokens.systemAdmin(), 2031, "\"1\"", notice(2031, "[\"2031-01-04\"]"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(DESK).get("/v1/calendar/2031").then().header("ETag", "\"2\"").body("makeUpDays", contains("2031-01-04"));
        assertThat(audit.after(0, Integer.MAX_VALUE))
                .filteredOn(line -> line.object().equals("/v1/calendar/2031"))
                .extracting(AuditLine::outcome, AuditLine::roles, AuditLine::reason)
                .containsExactly(
                        tuple("DONE", "subdistrict-desk", "version 1"), tuple("DONE", "system-admin", "version 2"));
    }

    @Test
    void what_the_desk_published_stands_when_the_service_starts_again() {
        // Given
        put(DESK, 2036, "\"0\"", notice(2036, "[]")).then().statusCode(200);
        HolidayNotice other = new HolidayNotice(
                2036, "通知", List.of(new Holiday("春节", LocalDate.of(2036, 1, 28), LocalDate.of(2036, 2, 3))), List.of());
        // When
        int loaded = load.handle(
                new CalendarFile(TownCalendar.file().officeHours(), List.of(TownCalendar.notice(2024), other)));
        // Then
        assertThat(loaded).isZero();
        as(DESK).get("/v1/calendar/2036").then().header("ETag", "\"1\"").body("holidays.name", contains("元旦"));
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon() {
        put(DESK, 2032, null, notice(2032, "[]")).then().statusCode(428);
        put(DESK, 2032, "\"1\"", notice(2032, "[]")).then().statusCode(412);
        put(DESK, 2024, "\"0\"", notice(2024, "[]")).then().statusCode(412);
        as(DESK).get("/v1/calendar/2032").then().header("ETag", "\"0\"");
        as(DESK).get("/v1/calendar/2024").then().header("ETag", "\"1\"");
    }

    @Test
    void of_two_who_publish_at_once_one_is_told_so() {
        List<Integer> answers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> put(DESK, 2033, "\"0\"", notice(2033, "[]")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 412);
        as(DESK).get("/v1/calendar/2033").then().header("ETag", "\"1\"");
    }

    static Stream<List<String>> unacceptable() {
        String newYear = "{\"name\":\"元旦\",\"firstDay\":\"2034-01-01\",\"lastDay\":\"2034-01-03\"}";
        return Stream.of(
                List.of("{}", "/holidays /makeUpDays /source"),
                List.of(body("通知", "", ""), "/holidays"),
                List.of(body(" ", newYear, ""), "/source"),
                List.of(body("\\u0000", newYear, ""), "/source"),
                List.of(body("通知", newYear + "," + newYear, ""), "/holidays/1"),
                List.of(body("通知", newYear, "\"2034-01-02\""), "/makeUpDays/0 /makeUpDays/0"),
                List.of(body("通知", newYear.replace("2034", "2035"), ""), "/holidays/0"),
                List.of(body("通知", newYear, "\"2035-01-06\""), "/makeUpDays/0"),
                List.of(body("通知", newYear, "\"2034-02-30\""), "/makeUpDays/0"),
                List.of(body("通知", newYear, "null"), "/makeUpDays/0"),
                List.of(body("通知", newYear, "12345"), "/makeUpDays/0"),
                List.of(body("通知", newYear.replace("\"2034-01-03\"", "12345"), ""), "/holidays/0/lastDay"),
                List.of(body("通知", "null", ""), "/holidays/0"),
                List.of(body("通知", newYear.replace("元旦", ""), ""), "/holidays/0/name"),
                List.of(body("通知", newYear.replace("-01-03", "-01-00"), ""), "/holidays/0/lastDay"),
                List.of(body("通知", newYear, "").replace("source", "sauce"), "/sauce"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void a_notice_that_cannot_be_accepted_changes_nothing(List<String> bodyAndPointers) {
        List<String> pointers = put(DESK, 2034, "\"0\"", bodyAndPointers.get(0))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .extract()
                .path("errors.pointer");
        assertThat(pointers).containsExactlyInAnyOrder(bodyAndPointers.get(1).split(" "));
        as(DESK).get("/v1/calendar/2034").then().header("ETag", "\"0\"");
    }

    @Test
    void a_day_that_another_years_notice_settled_is_refused() {
        String reachingBack =
                body("通知", "{\"name\":\"元旦\",\"firstDay\":\"2022-12-29\",\"lastDay\":\"2022-12-31\"}", "");
        put(DESK, 2022, "\"0\"", reachingBack).then().statusCode(422).body("errors.pointer", contains("/holidays/0"));
    }

    @ParameterizedTest
    @CsvSource({"1999", "2100", "24", "next", "20240"})
    void what_is_no_year_of_this_calendar_is_not_found(String year) {
        as(DESK).get("/v1/calendar/" + year).then().statusCode(404);
    }

    @Test
    void every_member_of_staff_reads_it_and_only_desk_and_system_admin_publish() {
        given().get("/v1/calendar/2024").then().statusCode(401);
        as(TestTokens.resident("r-1")).get("/v1/calendar/2024").then().statusCode(403);
        put(TestTokens.resident("r-1"), 2024, "\"1\"", notice(2024, "[]"))
                .then()
                .statusCode(403);
        for (String token : READERS_ONLY) {
            as(token).get("/v1/calendar/2024").then().statusCode(200);
            put(token, 2024, "\"1\"", notice(2024, "[]")).then().statusCode(403);
        }
        given().contentType("application/json")
                .body(notice(2024, "[]"))
                .put("/v1/calendar/2024")
                .then()
                .statusCode(401);
        as(TestTokens.systemAdmin()).get("/v1/calendar/2024").then().header("ETag", "\"1\"");
    }

    private static Response put(String token, int year, String version, String body) {
        RequestSpecification request = as(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.put("/v1/calendar/" + year);
    }

    private static String notice(int year, String makeUpDays) {
        String holiday = "{\"name\":\"元旦\",\"firstDay\":\"%1$d-01-01\",\"lastDay\":\"%1$d-01-03\"}".formatted(year);
        return body("通知", holiday, makeUpDays.substring(1, makeUpDays.length() - 1));
    }

    private static String body(String source, String holidays, String makeUpDays) {
        return "{\"source\":\"%s\",\"holidays\":[%s],\"makeUpDays\":[%s]}".formatted(source, holidays, makeUpDays);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
