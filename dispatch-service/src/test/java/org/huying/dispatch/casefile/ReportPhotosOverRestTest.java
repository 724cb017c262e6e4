package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with a handling report and comes before it: photos and progress. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ReportPhotosOverRestTest {
    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String number;

    @BeforeEach
    void the_squadron_is_at_work() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        move(SQUADRON, "cases/" + number + "/acceptance", 2, "{}").then().statusCode(200);
    }

    @Test
    void a_photo_is_kept_once_without_what_the_camera_wrote() {
        // Given
        UUID id = UUID.randomUUID();
        Instant taken = clock.instant();
        // When
        Response kept = sends(SQUADRON, id, taken, Photographs.tellingJpeg());
        // Then
        kept.then().statusCode(200).body("unit", equalTo("URBAN-WLC"));
        assertThat(sends(SQUADRON, id, taken, Photographs.tellingJpeg()).asString())
                .isEqualTo(kept.asString());
        sends(SQUADRON, id, taken, Photographs.jpeg()).then().statusCode(409);
        byte[] read = as(SQUADRON).get(photo(id)).asByteArray();
        assertThat(read.length).isLessThan(Photographs.tellingJpeg().length);
        as(DESK).get("/v1/cases/" + number + "/photos").then().body("$", hasSize(1));
    }

    @Test
    void it_is_for_the_desk_the_secretary_and_the_unit_itself() {
        // Given
        UUID id = UUID.randomUUID();
        sends(SQUADRON, id, clock.instant(), Photographs.jpeg()).then().statusCode(200);
        // Then
        for (String token : List.of(DESK, SECRETARY, SQUADRON))
            as(token).get(photo(id)).then().statusCode(200);
        for (String token : List.of(WORKER, OTHER_SECRETARY, POLICE))
            as(token).get(photo(id)).then().statusCode(404);
        as(WORKER).get("/v1/cases/" + number + "/photos").then().statusCode(200).body("$", hasSize(0));
    }

    @Test
    void it_comes_from_a_unit_that_is_at_work_and_is_a_picture() {
        UUID id = UUID.randomUUID();
        sends(SECRETARY, id, clock.instant(), Photographs.jpeg()).then().statusCode(403);
        sends(POLICE, id, clock.instant(), Photographs.jpeg()).then().statusCode(404);
        sends(SQUADRON, id, clock.instant().plusSeconds(60), Photographs.jpeg())
                .then()
                .statusCode(422);
        sends(SQUADRON, id, clock.instant(), "<svg/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        String fresh = RestActs.aCaseOfTheSquadron(handlers);
        String accepted = number;
        number = fresh;
        sends(SQUADRON, id, clock.instant(), Photographs.jpeg()).then().statusCode(409);
        number = accepted;
    }

    @Test
    void a_report_names_photos_that_are_there() {
        // Given
        UUID id = UUID.randomUUID();
        String report = "{\"internalNote\":\"已办\",\"publicReply\":\"已办\",\"photos\":[\"" + id + "\"]}";
        move(SQUADRON, "cases/" + number + "/handling-report", 3, report)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/photos"));
        // When
        sends(SQUADRON, id, clock.instant(), Photographs.jpeg()).then().statusCode(200);
        // Then
        move(SQUADRON, "cases/" + number + "/handling-report", 3, report).then().statusCode(200);
    }

    @Test
    void a_round_has_at_most_twenty() {
        for (int i = 0; i < 20; i++)
            sends(SQUADRON, UUID.randomUUID(), clock.instant(), Photographs.jpeg())
                    .then()
                    .statusCode(200);
        sends(SQUADRON, UUID.randomUUID(), clock.instant(), Photographs.jpeg())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:enough-photos"));
    }

    @Test
    void progress_is_read_by_those_of_the_place_and_whoever_noted_it() {
        // Given
        String path = "cases/" + number + "/progress";
        move(SQUADRON, path, 3, "{\"note\":\"已约谈，电13800001234\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
        move(DESK, "cases/" + number + "/co-handlers", 4, "{\"unit\":\"POLICE-WLC\",\"reason\":\"配合\"}")
                .then()
                .statusCode(200);
        // When
        for (String token : List.of(DESK, SECRETARY, SQUADRON)) {
            String read = as(token).get("/v1/" + path).asString();
            assertThat(read).contains("已约谈").doesNotContain("13800001234");
        }
        // Then
        as(POLICE).get("/v1/" + path).then().statusCode(200).body("$", hasSize(0));
        move(POLICE, path, 5, "{\"note\":\"到场\"}").then().statusCode(409);
        move(SQUADRON, path, 5, "{\"note\":\"\"}").then().statusCode(422);
    }

    private String photo(UUID id) {
        return "/v1/cases/" + number + "/photos/" + id;
    }

    private Response sends(String token, UUID id, Instant takenAt, byte[] picture) {
        return as(token)
                .contentType("image/jpeg")
                .queryParam("takenAt", takenAt.toString())
                .body(picture)
                .put(photo(id));
    }
}
