package org.huying.dispatch.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.answer.SigningPartner.event;
import static org.huying.dispatch.answer.SigningPartner.newId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.subscription.RestSubscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SignedAnswersTest {
    private static final String ACCEPT = "answer.accept.v1";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    DataSource database;

    private SigningPartner squadron;
    private String number;
    private String data;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        data = "{\"number\":\"" + number + "\"}";
        squadron = SigningPartner.of(SQUADRON);
    }

    @Test
    void an_answer_has_its_effect_once_however_often_it_comes() throws SQLException {
        // Given
        String id = newId();
        // When
        Response first = squadron.sends(event(id, ACCEPT, data));
        Response again = squadron.sends(event(id, ACCEPT, data).replace("/work-orders", "/elsewhere"));
        // Then
        first.then().statusCode(200).body("outcome", equalTo("TAKEN")).body("sequence", equalTo(3));
        assertThat(again.asString()).isEqualTo(first.asString());
        caseOf(number).then().header("ETag", "\"3\"").body("status", equalTo("ACCEPTED"));
        assertThat(ToldOutcomes.of(id, database)).singleElement().asString().startsWith("answer.taken.v1 ");
    }

    @Test
    void those_who_come_at_once_have_one_effect_between_them() throws SQLException {
        // Given
        String id = newId();
        // When
        List<String> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> squadron.sends(event(id, ACCEPT, data)).asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        // Then
        assertThat(answers).singleElement().asString().contains("TAKEN");
        caseOf(number).then().header("ETag", "\"3\"");
        assertThat(ToldOutcomes.of(id, database)).hasSize(1);
    }

    @Test
    void an_id_with_other_content_is_refused_and_the_first_stands() throws SQLException {
        // Given
        String id = newId();
        squadron.sends(event(id, ACCEPT, data)).then().body("outcome", equalTo("TAKEN"));
        String other = event(id, "answer.return.v1", data.replace("}", ",\"reason\":\"不属本单位\"}"));
        // When
        Response refused = squadron.sends(other);
        // Then
        refused.then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("idUsedBefore", equalTo(true))
                .body("problem.type", equalTo("urn:huying:problem:recorded-otherwise"));
        assertThat(squadron.sends(other).asString()).isEqualTo(refused.asString());
        assertThat(ToldOutcomes.of(id, database)).hasSize(2);
        as(SQUADRON).get("/v1/answers/" + id).then().body("outcome", equalTo("TAKEN"));
    }

    @Test
    void a_refused_one_has_no_effect_and_says_why_to_the_unit() throws SQLException {
        // Given
        String id = newId();
        String report = data.replace("}", ",\"internalNote\":\"已办\",\"publicReply\":\"已办\"}");
        // When
        Response refused = squadron.sends(event(id, "answer.handled.v1", report));
        // Then
        refused.then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("problem.type", equalTo("urn:huying:problem:move-refused"))
                .body("problem.allowedMoves", hasItems("ACCEPT", "REQUEST_RETURN"));
        caseOf(number).then().header("ETag", "\"2\"");
        assertThat(ToldOutcomes.of(id, database))
                .singleElement()
                .asString()
                .startsWith("answer.refused.v1 ")
                .contains("allowedMoves", "REQUEST_RETURN", number);
    }

    @Test
    void another_units_case_is_refused_like_one_that_is_not_there() {
        // Given
        SigningPartner stranger = SigningPartner.of(PROPERTY);
        // When
        Response foreign = stranger.says(ACCEPT, data);
        Response none = stranger.says(ACCEPT, data.replace(number, "WLC-20000101-0001"));
        // Then
        foreign.then().body("outcome", equalTo("REFUSED"));
        assertThat(foreign.jsonPath().<Object>get("problem"))
                .isEqualTo(none.jsonPath().get("problem"));
        caseOf(number).then().header("ETag", "\"2\"");
    }

    @Test
    void a_case_of_ones_own_led_by_another_is_refused_as_over_rest() {
        // Given
        RestActs.move(DESK, "cases/" + number + "/co-handlers", 2, "{\"unit\":\"POLICE-WLC\",\"reason\":\"配合\"}");
        // When
        Response refused = SigningPartner.of(POLICE).says(ACCEPT, data);
        // Then
        refused.then().body("problem.type", equalTo("urn:huying:problem:not-your-task"));
    }

    @Test
    void one_decided_upon_an_old_version_is_refused_and_one_without_takes_the_latest() {
        squadron.says(ACCEPT, data.replace("}", ",\"expectedSequence\":1}"))
                .then()
                .body("problem.type", equalTo("urn:huying:problem:stale-version"));
        squadron.says(ACCEPT, data.replace("}", ",\"expectedSequence\":2}"))
                .then()
                .body("outcome", equalTo("TAKEN"));
    }

    @Test
    void nobody_learns_from_a_refusal_what_was_wrong_with_a_signature() {
        byte[] body = event(newId(), ACCEPT, data).getBytes(StandardCharsets.UTF_8);
        String ended = SigningPartner.of(SQUADRON).subscription();
        RestSubscriptions.now(SQUADRON, ended, "end").then().statusCode(200);
        long now = SigningPartner.now();
        String good = SigningPartner.signature("m", now, body, squadron.secret());
        List<Response> refused = Stream.of(
                        squadron.sends(body, now, new byte[32]),
                        squadron.sends(body, now - 301, squadron.secret()),
                        squadron.sends(body, now + 400, squadron.secret()),
                        SigningPartner.to(UUID.randomUUID().toString(), body, "m", now, good),
                        SigningPartner.to("no-uuid", body, "m", now, good),
                        SigningPartner.to(ended, body, "m", now, good),
                        SigningPartner.to(SigningPartner.of(POLICE).subscription(), body, "m", now, good),
                        SigningPartner.to(squadron.subscription(), body, "other", now, good))
                .toList();
        assertThat(refused)
                .allSatisfy(answer -> answer.then().statusCode(401).header("WWW-Authenticate", "Webhook-Signature"));
        assertThat(refused.stream().map(answer -> answer.jsonPath().getString("detail")))
                .containsOnly(refused.get(0).jsonPath().getString("detail"));
        caseOf(number).then().header("ETag", "\"2\"");
    }

    @Test
    void what_is_no_event_is_refused_at_once() {
        squadron.sends("[]").then().statusCode(400);
        squadron.sends("").then().statusCode(400);
        squadron.sends(event("", ACCEPT, data)).then().statusCode(400);
        squadron.sends(" ".repeat(65_537)).then().statusCode(413);
        squadron.says("answer.nothing.v1", data)
                .then()
                .statusCode(200)
                .body("type", nullValue())
                .body("problem.type", equalTo("urn:huying:problem:unknown-answer"));
        squadron.says(ACCEPT, data.replace("}", ",\"unit\":\"URBAN-WLC\"}"))
                .then()
                .body("problem.errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void the_record_is_for_the_desk_and_the_unit_itself() {
        // Given
        String id = newId();
        squadron.sends(event(id, ACCEPT, data)).then().statusCode(200);
        // When
        for (String token : List.of(SQUADRON, DESK))
            as(token).get("/v1/answers/" + id).then().statusCode(200).body("number", equalTo(number));
        // Then
        as(POLICE).get("/v1/answers/" + id).then().statusCode(404);
        as(POLICE)
                .get("/v1/answers?unit=URBAN-WLC&limit=200")
                .then()
                .body("findAll { it.unit != 'POLICE-WLC' }.size()", equalTo(0));
        as(DESK).get("/v1/answers?unit=URBAN-WLC&outcome=TAKEN&limit=1")
                .then()
                .statusCode(200)
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .body("[0].eventId", equalTo(id));
        as(DESK).get("/v1/answers?outcome=MAYBE").then().statusCode(400);
    }

    private static Response caseOf(String number) {
        return as(DESK).get("/v1/cases/" + number);
    }
}
