package org.huying.intake.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.huying.chassis.testing.Photographs;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.attachment.content.Films;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class AttachmentOverRestTest extends AConcernWithAttachments {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_photo_is_kept_without_its_place_which_is_offered_to_whoever_sent_it() {
        // Given
        UUID id = UUID.randomUUID();
        byte[] sent = Photographs.locatedJpeg(6);
        // When
        var answer = sends(given().header("Tracking-Code", code), id, PHOTO, "image/jpeg", sent);
        // Then
        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Consistency-Token", notNullValue())
                .body("kind", equalTo("PHOTO"))
                .body("name", equalTo(PHOTO))
                .body("byReporter", equalTo(true))
                .body("offeredPoint.lat", equalTo(26.57f))
                .body("offeredPoint.crs", equalTo("WGS84"));
        given().header("Tracking-Code", code)
                .get(path(""))
                .then()
                .statusCode(200)
                .body("id", contains(id.toString()))
                .body("[0].offeredPoint", nullValue());
        byte[] kept = as(DESK).get(path("/" + id + "/content")).asByteArray();
        assertThat(kept.length).isLessThan(sent.length);
        assertThat(Photographs.seen(kept).getWidth()).isEqualTo(40);
    }

    @Test
    void what_is_sent_again_is_kept_once_and_something_else_under_its_id_is_refused() {
        UUID id = photo(byCode());
        sends(byCode(), id, PHOTO, "image/jpeg", Photographs.locatedJpeg(6))
                .then()
                .statusCode(200)
                .header("Consistency-Token", notNullValue())
                .body("offeredPoint.lon", equalTo(106.71f));
        sends(byCode(), id, PHOTO, "image/jpeg", Photographs.jpeg())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:other-content"));
        sends(byCode(), id, "other.jpg", "image/jpeg", Photographs.locatedJpeg(6))
                .then()
                .statusCode(409);
        as(RESIDENT).get(path("")).then().body("", hasSize(1));
    }

    @Test
    void is_to_be_saved_and_not_shown_and_only_its_thumbnail_is_shown() {
        // Given
        UUID id = photo(byCode());
        // When
        var content = as(RESIDENT).get(path("/" + id + "/content"));
        var thumbnail = as(RESIDENT).get(path("/" + id + "/thumbnail"));
        // Then
        content.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header(
                        "Content-Disposition",
                        endsWith("filename=\"attachment.jpg\"; filename*=UTF-8''%E8%B7%AF%E7%81%AF.jpg"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", equalTo("private, no-store"));
        thumbnail.then().statusCode(200).contentType("image/jpeg").header("Content-Disposition", equalTo("inline"));
        assertThat(Photographs.seen(thumbnail.asByteArray()).getWidth()).isEqualTo(30);
    }

    @Test
    void a_film_is_read_in_parts_and_has_no_thumbnail() {
        // Given
        UUID id = UUID.randomUUID();
        sends(as(WORKER), id, "现场.mov", "video/quicktime", Films.quickTime(60))
                .then()
                .statusCode(201)
                .body("byReporter", equalTo(false))
                .body("offeredPoint.source", equalTo("VIDEO_LOCATION"));
        byte[] whole = as(DESK).get(path("/" + id + "/content")).asByteArray();
        // When
        var part = as(DESK).header("Range", "bytes=4-11").get(path("/" + id + "/content"));
        // Then
        part.then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 4-11/" + whole.length))
                .header("Content-Length", equalTo("8"));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 4, 12));
        as(DESK).get(path("/" + id + "/thumbnail")).then().statusCode(404);
        as(DESK).header("Range", "bytes=4-11")
                .header("If-Range", "\"of before\"")
                .get(path("/" + id + "/content"))
                .then()
                .statusCode(200)
                .header("Accept-Ranges", equalTo("bytes"));
    }

    @Test
    void declared_type_name_and_content_must_agree_and_it_says_what_to_do() {
        UUID id = UUID.randomUUID();
        sends(byCode(), id, PHOTO, "application/zip", Photographs.jpeg())
                .then()
                .statusCode(415)
                .body("detail", containsString("PDF"));
        sends(byCode(), id, "路灯.png", "image/jpeg", Photographs.jpeg())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fileName"))
                .body("errors[0].detail", containsString(".jpg"));
        sends(byCode(), id, "a.pdf", "application/pdf", Photographs.jpeg())
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("image/jpeg"));
        sends(byCode(), id, "a.mp4", "video/mp4", Films.quickTime(3)).then().statusCode(422);
        sends(byCode(), id, "a.mp4", "video/mp4", Films.mp4(61))
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("60"));
        sends(byCode(), id, "a.pdf", "application/pdf", PDF).then().statusCode(201);
        byCode().header("Content-Type", "image/jpeg")
                .body(Photographs.jpeg())
                .put(path("/" + UUID.randomUUID()))
                .then()
                .statusCode(422);
    }

    @Test
    void is_not_larger_than_files_of_its_kind_and_a_bomb_of_pixels_is_not_decoded() {
        byte[] large = Arrays.copyOf(Photographs.jpeg(), 10 * 1024 * 1024 + 1);
        sends(byCode(), UUID.randomUUID(), PHOTO, "image/jpeg", large).then().statusCode(413);
        sends(byCode(), UUID.randomUUID(), PHOTO, "image/jpeg", Arrays.copyOf(large, 10 * 1024 * 1024))
                .then()
                .statusCode(201);
        byte[] bomb = Photographs.png();
        bomb[17] = 1;
        bomb[21] = 1;
        sends(byCode(), UUID.randomUUID(), "a.png", "image/png", bomb)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("50000000"));
    }

    @Test
    void there_are_at_most_nine_until_one_is_removed() {
        // Given
        UUID first = photo(byCode());
        for (int i = 2; i <= 9; i++) photo(byCode());
        sends(byCode(), UUID.randomUUID(), PHOTO, "image/jpeg", Photographs.jpeg())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:too-many-attachments"));
        // When
        removes(byCode(), path("/" + first), "SENT_BY_MISTAKE")
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("removedFor", equalTo("SENT_BY_MISTAKE"))
                .header("ETag", equalTo("\"2\""));
        // Then
        removes(byCode(), path("/" + first), "SENT_BY_MISTAKE").then().statusCode(200);
        as(DESK).get(path("/" + first + "/content")).then().statusCode(410).body("reason", equalTo("SENT_BY_MISTAKE"));
        sends(byCode(), first, PHOTO, "image/jpeg", Photographs.locatedJpeg(6))
                .then()
                .statusCode(410);
        as(RESIDENT).get(path("")).then().body("id", not(contains(first.toString())));
        photo(byCode());
    }

    @Test
    void its_removal_says_why_and_upon_which_version() {
        UUID id = photo(byCode());
        removes(byCode(), path("/" + id), "REPORTER_ERASED").then().statusCode(422);
        removes(byCode(), path("/" + id), "WHY_NOT").then().statusCode(422);
        byCode().contentType("application/json")
                .body("{\"reason\":\"DUPLICATE\"}")
                .post(path("/" + id + "/removal"))
                .then()
                .statusCode(428);
        byCode().contentType("application/json")
                .header("If-Match", "\"7\"")
                .body("{\"reason\":\"DUPLICATE\"}")
                .post(path("/" + id + "/removal"))
                .then()
                .statusCode(412);
    }
}
