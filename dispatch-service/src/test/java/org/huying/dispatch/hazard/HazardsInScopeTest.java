package org.huying.dispatch.hazard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.hazard.RestHazards.OTHER_WORKER;
import static org.huying.dispatch.hazard.RestHazards.PROPERTY;
import static org.huying.dispatch.hazard.RestHazards.SECRETARY;
import static org.huying.dispatch.hazard.RestHazards.WORKER;
import static org.huying.dispatch.hazard.RestHazards.act;
import static org.huying.dispatch.hazard.RestHazards.acts;
import static org.huying.dispatch.hazard.RestHazards.body;
import static org.huying.dispatch.hazard.RestHazards.inspects;
import static org.huying.dispatch.hazard.RestHazards.registered;
import static org.huying.dispatch.hazard.RestHazards.sends;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.hazard.photo.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HazardsInScopeTest {
    @Inject
    StoryClock clock;

    private String number;
    private String first;

    @BeforeEach
    void there_is_a_point() {
        number = registered("MAJOR", "护栏外墙");
        first = "hazards/" + number;
    }

    @Test
    void a_partner_unit_sees_what_it_surveys_or_rectifies_and_nothing_else() {
        as(PROPERTY).get("/v1/" + first).then().statusCode(404);
        acts(SECRETARY, number, "survey-request", "{\"unit\":\"PROPERTY-1\"}");
        for (String seeing : List.of(PROPERTY, WORKER, SECRETARY, DESK)) {
            as(seeing).get("/v1/" + first).then().statusCode(200);
            as(seeing).get("/v1/hazards?limit=200").then().body("number", hasItem(number));
        }
        for (String blind : List.of(POLICE, OTHER_SECRETARY, OTHER_WORKER)) {
            as(blind).get("/v1/" + first).then().statusCode(404);
            as(blind).get("/v1/hazards?limit=200").then().body("number", not(hasItem(number)));
        }
        act(POLICE, number, "survey", "{\"finding\":\"无碍\"}").then().statusCode(404);
        inspects(OTHER_WORKER, number, UUID.randomUUID(), clock.instant(), 2)
                .then()
                .statusCode(404);
        act(SECRETARY, number, "survey", "{\"finding\":\"无碍\"}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-addressed"));
    }

    @Test
    void nobody_enters_a_point_in_a_place_of_others() {
        post(OTHER_WORKER, "hazards", body("GENERAL", "凉亭", "")).then().statusCode(403);
        post(OTHER_SECRETARY, "hazards", body("GENERAL", "凉亭", "")).then().statusCode(403);
        post(PROPERTY, "hazards", body("GENERAL", "凉亭", "")).then().statusCode(403);
        String nowhere = body("GENERAL", "凉亭", "").replace("520102033904001", "520102033904999");
        post(DESK, "hazards", nowhere).then().statusCode(422).body("errors.pointer", contains("/place/gridCode"));
        given().get("/v1/" + first).then().statusCode(401);
    }

    @Test
    void a_photo_is_kept_without_what_the_camera_wrote_and_shown_to_those_in_scope() {
        // Given
        UUID id = UUID.randomUUID();
        byte[] sent = Photographs.tellingJpeg();
        // When
        var kept = sends(WORKER, number, id, "BEFORE", clock.instant(), sent);
        // Then
        String path = "/v1/" + first + "/photos/" + id;
        kept.then()
                .statusCode(200)
                .body("mediaType", equalTo("image/jpeg"))
                .body("sha256", equalTo(Photo.picture(sent).sha256()));
        var shown = as(SECRETARY).get(path);
        assertThat(shown.contentType()).isEqualTo("image/jpeg");
        assertThat(shown.asByteArray()).isEqualTo(Photo.picture(sent).bytes());
        as(OTHER_SECRETARY).get(path).then().statusCode(404);
        as(PROPERTY).get(path).then().statusCode(404);
        String other = registered("GENERAL", "凉亭");
        as(SECRETARY).get("/v1/hazards/" + other + "/photos/" + id).then().statusCode(404);
        as(DESK).get("/v1/" + first)
                .then()
                .header("ETag", "\"1\"")
                .body("photos.id", contains(id.toString()))
                .body("photos.side", contains("BEFORE"));
    }

    @Test
    void a_photo_that_comes_again_is_kept_once_and_another_under_its_id_is_refused() {
        UUID id = UUID.randomUUID();
        var taken = clock.instant();
        sends(WORKER, number, id, "BEFORE", taken, Photographs.jpeg()).then().statusCode(200);
        sends(WORKER, number, id, "BEFORE", taken, Photographs.jpeg()).then().statusCode(200);
        sends(WORKER, number, id, "AFTER", taken, Photographs.jpeg()).then().statusCode(409);
        sends(WORKER, number, id, "BEFORE", taken, Photographs.png()).then().statusCode(409);
    }

    @Test
    void what_is_no_photo_or_too_large_is_refused() {
        UUID id = UUID.randomUUID();
        var taken = clock.instant();
        sends(WORKER, number, id, "BEFORE", taken, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        sends(WORKER, number, id, "BESIDE", taken, Photographs.jpeg())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/side"));
        sends(WORKER, number, id, "BEFORE", taken.plusSeconds(3_600), Photographs.jpeg())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/takenAt"));
        sends(WORKER, number, id, "BEFORE", taken, new byte[Photo.LARGEST + 1])
                .then()
                .statusCode(413);
        byte[] large = java.util.Arrays.copyOf(Photographs.jpeg(), 1_000_000);
        sends(WORKER, number, id, "BEFORE", taken, large).then().statusCode(200);
        as(WORKER)
                .contentType("application/json")
                .body(new byte[300_000])
                .put("/v1/" + first + "/photos/" + id)
                .then()
                .statusCode(413);
    }
}
