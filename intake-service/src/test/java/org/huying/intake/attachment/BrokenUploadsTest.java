package org.huying.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.huying.chassis.testing.Photographs;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.attachment.content.Films;
import org.junit.jupiter.api.Test;

/** Whatever is sent: kept or refused with a problem document, never an error, and nothing of it is left lying about. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class BrokenUploadsTest extends AConcernWithAttachments {
    private static final int SEEDS = 30;

    @Test
    void broken_anywhere_are_kept_or_refused() {
        damaged(Photographs.locatedJpeg(6), "a.jpg", "image/jpeg");
        damaged(Photographs.locatedPng(6), "a.png", "image/png");
        damaged(Photographs.locatedWebp(6), "a.webp", "image/webp");
        damaged(Films.mp4(3), "a.mp4", "video/mp4");
        damaged(Films.quickTime(3), "a.mov", "video/quicktime");
    }

    @Test
    void headers_that_make_no_sense_are_refused() {
        UUID id = UUID.randomUUID();
        for (String name :
                new String[] {"%", "%zz", "a%00.jpg", "..%2F..%2Fetc%2Fpasswd", "%FF%FE.jpg", "x".repeat(4_000)}) {
            Response answer = byCode().header("File-Name", name)
                    .header("Content-Type", "image/jpeg")
                    .body(Photographs.jpeg())
                    .put(path("/" + id));
            isRefused(answer, name);
        }
        isRefused(sends(byCode(), id, PHOTO, "image/jpeg", new byte[0]), "nothing");
        isRefused(sends(byCode(), id, PHOTO, "no type at all", Photographs.jpeg()), "no type");
        sends(byCode(), id, PHOTO, "IMAGE/JPEG; charset=binary", Photographs.jpeg())
                .then()
                .statusCode(201);
        byCode().put(path("/not-a-uuid")).then().statusCode(404);
    }

    @Test
    void a_large_file_from_somebody_who_may_not_send_it_is_refused_before_it_is_read() {
        // Given
        byte[] large = new byte[9 * 1024 * 1024];
        // When
        Response answer = sends(as(ELSEWHERE), UUID.randomUUID(), PHOTO, "image/jpeg", large);
        // Then
        answer.then().statusCode(404).contentType("application/problem+json");
    }

    private void damaged(byte[] good, String name, String type) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random chance = new Random(seed);
            byte[] broken =
                    chance.nextInt(4) == 0 ? Arrays.copyOf(good, 1 + chance.nextInt(good.length)) : good.clone();
            for (int hits = 1 + chance.nextInt(4); hits > 0; hits--)
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            UUID id = UUID.randomUUID();
            Response answer = sends(byCode(), id, name, type, broken);
            if (answer.statusCode() == 201)
                removes(byCode(), path("/" + id), "UNSUITABLE").then().statusCode(200);
            else isRefused(answer, type + " seed " + seed);
        }
    }

    private static void isRefused(Response answer, String what) {
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isIn(400, 413, 415, 422);
        assertThat(answer.contentType()).as(what).isEqualTo("application/problem+json");
        assertThat(answer.asString()).as(what).doesNotContain("Exception", "\tat ");
    }
}
