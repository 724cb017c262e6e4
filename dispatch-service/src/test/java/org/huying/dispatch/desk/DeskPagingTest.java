package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.desk.DeskView.MY_COMMUNITY;
import static org.huying.dispatch.desk.DeskView.TO_ACCEPT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A view is read page by page, in its order. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeskPagingTest extends DeskOverRest {
    private static final int CASES = 11;

    private final List<String> oldestFirst = new ArrayList<>();

    /** So soon that no deadline is near: what is told of one meanwhile would write back what these tests change of it. */
    @BeforeEach
    void cases_were_heard_one_after_the_other() {
        for (int minute = 0; minute < CASES; minute++) {
            clock.set(MONDAY.plus(Duration.ofMinutes(minute)));
            oldestFirst.add(heard("neighbourhood.noise"));
        }
    }

    @ParameterizedTest
    @EnumSource(DeskSort.class)
    void nothing_is_missed_or_read_twice_while_others_are_added(DeskSort sort) {
        assertThat(pages(sort, () -> heard("neighbourhood.noise")))
                .doesNotHaveDuplicates()
                .containsAll(oldestFirst);
    }

    @ParameterizedTest
    @EnumSource(DeskSort.class)
    void nor_where_all_are_of_the_same_moment_or_of_none(DeskSort sort) {
        sql("UPDATE case_file SET filed_at = CASE WHEN number < '" + oldestFirst.get(5)
                + "' THEN '2023-12-04T01:00:00Z'::timestamptz END WHERE nature = :mine");
        sql("UPDATE case_deadline d SET due_at = '2023-12-11T16:00:00Z' FROM case_file c"
                + " WHERE c.id = d.case_id AND c.nature = :mine");
        assertThat(pages(sort, () -> {})).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(oldestFirst);
    }

    @Test
    void the_newest_or_the_oldest_comes_first() {
        List<String> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        assertThat(pages(DeskSort.OLDEST, () -> {})).isEqualTo(oldestFirst);
        assertThat(pages(DeskSort.NEWEST, () -> {})).isEqualTo(newestFirst);
    }

    @Test
    void what_falls_due_first_comes_first_unless_it_is_said_otherwise() {
        // Given: the newest of all is the most urgent, and the oldest is waited for last
        due(oldestFirst.get(10), "2023-12-04T00:00:00Z");
        due(oldestFirst.get(4), "2023-12-04T00:30:00Z");
        due(oldestFirst.get(0), "2023-12-30T00:00:00Z");
        // When
        List<String> read = view(DESK, MY_COMMUNITY).path("cases.number");
        // Then
        assertThat(read).startsWith(oldestFirst.get(10), oldestFirst.get(4)).endsWith(oldestFirst.get(0));
    }

    @Test
    void a_page_tells_the_total_also_beyond_the_last_case() {
        Response last = view(DESK, MY_COMMUNITY, "limit=" + CASES);
        last.then().body("total", equalTo(CASES)).header("Link", nullValue());
        String cursor = cursor(view(DESK, MY_COMMUNITY, "sort=OLDEST&limit=" + (CASES - 1)));
        sql("UPDATE case_file SET status = 'VOIDED' WHERE number = '" + oldestFirst.get(CASES - 1) + "'");
        view(DESK, MY_COMMUNITY, "sort=OLDEST&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("total", equalTo(CASES - 1))
                .body("cases", org.hamcrest.Matchers.empty());
    }

    @Test
    void a_cursor_is_good_for_its_own_view_order_and_filter_only() {
        String cursor = cursor(view(DESK, MY_COMMUNITY, "limit=3"));
        view(DESK, MY_COMMUNITY, "limit=5&cursor=" + cursor).then().statusCode(200);
        view(DESK, TO_ACCEPT, "cursor=" + cursor).then().statusCode(400);
        view(DESK, MY_COMMUNITY, "sort=NEWEST&cursor=" + cursor).then().statusCode(400);
        view(DESK, MY_COMMUNITY, "topic=neighbourhood&cursor=" + cursor).then().statusCode(400);
        String ofCases = as(DESK).get("/v1/cases?limit=1").header("Link").replaceAll(".*cursor=([^&>]*).*", "$1");
        for (String foreign : List.of(ofCases, "!!", "AAAA", cursor.substring(4), cursor + "AAAA"))
            view(DESK, MY_COMMUNITY, "cursor=" + foreign)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=CLOSED|/status|PRE_CHECK",
                "status=NONE|/status|FOLLOWED_UP",
                "sort=BY_NAME|/sort|DEADLINE",
                "topic=Noise|/topic|lower-case",
                "nature=help|/nature|capital",
                "channel=web|/channel|capital",
                "community=5201|/community|12",
                "grid=520102033901|/grid|15",
                "owner=police|/owner|capital",
                "filedFrom=yesterday|/filedFrom|2023-12-01T00:00:00Z",
                "filedTo=-999999999-01-01T00:00:00Z|/filedTo|2023-12-01T00:00:00Z",
                "filedFrom=2023-12-01T00:00:00Z&filedTo=2023-12-01T00:00:00Z|/filedTo|filedFrom",
                "confidential=yes|/confidential|true",
                "q=%20|/q|64",
                "q=a%00b|/q|64"
            })
    void what_cannot_be_asked_is_refused_with_what_can(String query, String pointer, String allowed) {
        String path = "/v1/desk/MY_COMMUNITY?" + query;
        as(DESK).urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString(allowed));
    }

    @Test
    void a_search_has_64_characters_at_most_and_a_view_a_name() {
        view(DESK, MY_COMMUNITY, "q=" + "噪".repeat(64)).then().statusCode(200);
        view(DESK, MY_COMMUNITY, "q=" + "噪".repeat(65)).then().statusCode(422);
        as(DESK).get("/v1/desk?q=" + "噪".repeat(65)).then().statusCode(422);
        as(DESK).get("/v1/desk/EVERYTHING")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/view"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("TO_FOLLOW_UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "many"})
    void a_page_has_1_to_200_cases(String limit) {
        view(DESK, MY_COMMUNITY, "limit=" + limit).then().statusCode(400);
    }

    /** Reads to the end, three cases at a time. */
    private List<String> pages(DeskSort sort, Runnable meanwhile) {
        List<String> read = new ArrayList<>();
        String more = "";
        while (more != null) {
            Response page = view(DESK, MY_COMMUNITY, "limit=3&sort=" + sort + more);
            page.then().statusCode(200);
            read.addAll(page.path("cases.number"));
            more = page.header("Link") == null ? null : "&cursor=" + cursor(page);
            if (read.size() < CASES) meanwhile.run();
        }
        return read;
    }

    private void due(String number, String when) {
        sql("UPDATE case_deadline d SET due_at = '" + when
                + "' FROM case_file c WHERE c.id = d.case_id AND c.number = '" + number + "'");
    }

    private static String cursor(Response page) {
        return page.header("Link").replaceAll(".*cursor=([^&>]*).*", "$1");
    }
}
