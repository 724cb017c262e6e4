package org.huying.dispatch.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CasesOverRestTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String GRID = ZHONGYUAN + "001";
    private static final String WORKER = TestTokens.gridWorker(GRID);
    private static final String SECRETARY = TestTokens.secretary(ZHONGYUAN);
    private static final String DESK = TestTokens.desk();
    private static final String REPORT = "{\"internalNote\":\"已上门\",\"publicReply\":\"已处理\"}";
    private static final String ANSWERS = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"UNANSWERED\"}";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    FileCases cases;

    private String number;

    @BeforeEach
    void aConcernWasHeard() {
        number = "WLC-20231201-%04d".formatted(SERIAL.incrementAndGet());
        CasePlace place = new CasePlace(ZHONGYUAN, GRID, null, null, "3栋", null, null, null);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(), number, "WEB", "HELP", "neighbourhood.noise", false, place, "噪声", null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
    }

    @Test
    void a_case_goes_its_whole_way_by_the_hands_of_those_it_belongs_to() {
        read(WORKER)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DISPATCHED"))
                .body("allowedMoves", hasItem("ACCEPT"))
                .body("owner.code", equalTo("GPG-" + GRID))
                .body("decision.rule", equalTo("grid-to-party-group"))
                .body("tasks", hasSize(1));
        move(WORKER, "acceptance", 2, "{}").then().statusCode(200).header("ETag", "\"3\"");
        move(WORKER, "handling-report", 3, REPORT).then().statusCode(200).body("tasks[0].internalNote", equalTo("已上门"));
        move(SECRETARY, "handling-rejection", 4, "{}").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        move(WORKER, "handling-report", 5, REPORT).then().statusCode(200);
        move(SECRETARY, "verification", 6, "{}").then().statusCode(200);
        move(DESK, "follow-up", 7, ANSWERS).then().statusCode(200).body("followUp.satisfied", equalTo("UNANSWERED"));
        move(DESK, "closure", 8, "{\"outcome\":\"RESOLVED\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("allowedMoves", contains("REOPEN"));
    }

    @Test
    void a_move_the_status_does_not_have_is_refused_with_those_it_has() {
        move(DESK, "closure", 2, "{\"outcome\":\"RESOLVED\"}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:move-refused"))
                .body("allowedMoves", hasItem("ACCEPT"));
        read(DESK).then().header("ETag", "\"2\"");
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon() {
        as(WORKER).post("/v1/cases/" + number + "/acceptance").then().statusCode(428);
        move(WORKER, "acceptance", 1, "{}").then().statusCode(412);
        as(WORKER)
                .header("If-Match", "nonsense")
                .post("/v1/cases/" + number + "/acceptance")
                .then()
                .statusCode(412);
        read(DESK).then().body("status", equalTo("DISPATCHED"));
    }

    @Test
    void two_who_accept_at_once_do_not_both_have_it() {
        List<Integer> answers = Stream.of(WORKER, TestTokens.partyGroupLeader(GRID))
                .map(token -> CompletableFuture.supplyAsync(
                        () -> move(token, "acceptance", 2, "{}").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(409, 412);
        read(DESK).then().header("ETag", "\"3\"");
    }

    @Test
    void handling_is_for_the_owner_and_certifying_for_anybody_else() {
        move(SECRETARY, "acceptance", 2, "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-your-task"));
        move(WORKER, "acceptance", 2, "{}").then().statusCode(200);
        move(DESK, "handling-report", 3, REPORT).then().statusCode(403);
        move(WORKER, "handling-report", 3, REPORT).then().statusCode(200);
        move(WORKER, "verification", 4, "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:role-missing"));
        move(SECRETARY, "verification", 4, "{}").then().statusCode(200);
        move(SECRETARY, "follow-up", 5, ANSWERS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:follow-up-by-handler"));
        move(SECRETARY, "closure", 5, "{\"outcome\":\"RESOLVED\"}").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"internalNote\":\"\",\"publicReply\":\"好\"}",
                "{\"internalNote\":\"\\u0000\",\"publicReply\":\"好\"}",
                "{\"internalNote\":1,\"publicReply\":\"好\"}",
                "{\"internalNote\":\"好\",\"publicReply\":\"好\",\"more\":1}"
            })
    void a_report_that_cannot_be_accepted_changes_nothing(String body) {
        move(WORKER, "acceptance", 2, "{}").then().statusCode(200);
        move(WORKER, "handling-report", 3, body).then().statusCode(422).body("errors", not(hasSize(0)));
        read(WORKER).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void only_those_of_the_place_and_the_owner_see_it() {
        for (String token : List.of(
                TestTokens.gridWorker(ZHONGYUAN + "002"),
                TestTokens.secretary("520102033902"),
                TestTokens.partner("POLICE-WLC"))) {
            read(token).then().statusCode(404);
            move(token, "acceptance", 2, "{}").then().statusCode(404);
            as(token).get("/v1/cases?limit=200").then().statusCode(200).body("number", not(hasItem(number)));
        }
        for (String token : List.of(WORKER, SECRETARY, DESK))
            as(token).get("/v1/cases?limit=200").then().statusCode(200).body("number", hasItem(number));
    }

    @Test
    void no_endpoint_is_open_to_those_without_a_part_in_it() {
        List<String> strangers = List.of(
                TestTokens.resident("r-1"), TestTokens.auditor(), TestTokens.systemAdmin(), TestTokens.securityAdmin());
        for (String path : List.of("cases", "cases/" + number)) {
            given().get("/v1/" + path).then().statusCode(401);
            for (String token : strangers) as(token).get("/v1/" + path).then().statusCode(403);
            as(DESK).get("/v1/" + path).then().statusCode(200);
        }
        for (String move : List.of(
                "acceptance", "handling-report", "handling-rejection", "verification", "follow-up", "closure")) {
            given().contentType("application/json")
                    .body("{}")
                    .post("/v1/cases/" + number + "/" + move)
                    .then()
                    .statusCode(401);
            for (String token : strangers) move(token, move, 2, "{}").then().statusCode(403);
        }
        for (String move : List.of("handling-rejection", "verification", "follow-up", "closure"))
            for (String token : List.of(WORKER, TestTokens.partyGroupLeader(GRID), TestTokens.partner("POLICE-WLC")))
                move(token, move, 2, ANSWERS).then().statusCode(403);
    }

    @Test
    void a_list_is_filtered_and_read_page_by_page() {
        as(DESK).get("/v1/cases?status=DISPATCHED&unit=GPG-" + GRID + "&limit=1")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].number", equalTo(number));
        as(DESK).get("/v1/cases?status=NO_SUCH").then().statusCode(400);
        as(DESK).get("/v1/cases?cursor=!!").then().statusCode(400);
        as(DESK).get("/v1/cases?limit=201").then().statusCode(400);
    }

    @Test
    void the_directory_names_units_but_to_strangers_no_persons() {
        String grids = as(TestTokens.partner("POLICE-WLC"))
                .get("/v1/directory/grids")
                .then()
                .body("$", hasSize(20))
                .extract()
                .asString();
        assertThat(grids).contains("GPG-" + GRID).doesNotContain("leader", "worker");
        as(DESK).get("/v1/directory/communities").then().body("$", hasSize(5));
        as(DESK).get("/v1/directory/partner-units").then().body("code", hasItem("URBAN-WLC"));
    }

    private Response read(String token) {
        return as(token).get("/v1/cases/" + number);
    }

    private Response move(String token, String move, long version, String body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/" + move);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
