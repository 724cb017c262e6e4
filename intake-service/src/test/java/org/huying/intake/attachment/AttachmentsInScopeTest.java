package org.huying.intake.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class AttachmentsInScopeTest extends AConcernWithAttachments {
    private static final String HANDLER = TestTokens.partner("PROPERTY-1");

    @Inject
    Instance<EventHandler> handlers;

    private long sequence;

    @Test
    void of_an_open_concern_are_read_by_its_reporter_and_whoever_has_to_do_with_it() {
        UUID id = photo(byCode());
        told("case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"物业\"}");
        for (String reader : List.of(DESK, SECRETARY, RESIDENT)) {
            as(reader).get(path("")).then().statusCode(200).body("[0].name", equalTo(PHOTO));
            as(reader).get(path("/" + id + "/content")).then().statusCode(200);
        }
        for (String screened : List.of(WORKER, HANDLER))
            as(screened)
                    .get(path(""))
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1))
                    .body("[0].name", nullValue());
        as(WORKER)
                .get(path("/" + id + "/content"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"attachment.jpg\""));
        for (String stranger : List.of(ELSEWHERE, TestTokens.resident("somebody-else"), TestTokens.auditor())) {
            as(stranger).get(path("")).then().statusCode(404);
            as(stranger).get(path("/" + id + "/thumbnail")).then().statusCode(404);
        }
        given().get(path("")).then().statusCode(404);
        given().header("Tracking-Code", "0000-0000-0000").get(path("")).then().statusCode(404);
        given().header("Tracking-Code", code).get(path("")).then().statusCode(200);
    }

    @Test
    void of_a_confidential_concern_are_read_by_those_alone_who_may_read_all_of_it() {
        // Given
        isRegistered(true);
        UUID id = photo(given().header("Tracking-Code", code));
        told("case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"物业\"}");
        // Then
        for (String reader : List.of(DESK, SECRETARY, RESIDENT))
            as(reader).get(path("/" + id + "/content")).then().statusCode(200);
        as(WORKER)
                .get(path(""))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:confidential-attachments"));
        as(WORKER).get(path("/" + id + "/content")).then().statusCode(403);
        as(WORKER).get(path("/" + id + "/thumbnail")).then().statusCode(403);
        as(HANDLER).get(path("/" + id + "/content")).then().statusCode(403);
        as(HANDLER).get(path("/" + id + "/thumbnail")).then().statusCode(403);
    }

    @Test
    void are_added_by_the_reporter_and_those_who_answer_for_the_place() {
        photo(as(DESK));
        photo(as(SECRETARY));
        photo(as(WORKER));
        photo(as(RESIDENT));
        byte[] photo = Photographs.jpeg();
        sends(as(ELSEWHERE), UUID.randomUUID(), PHOTO, "image/jpeg", photo)
                .then()
                .statusCode(404);
        sends(as(HANDLER), UUID.randomUUID(), PHOTO, "image/jpeg", photo).then().statusCode(404);
        told("case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"物业\"}");
        sends(as(HANDLER), UUID.randomUUID(), PHOTO, "image/jpeg", photo).then().statusCode(403);
        sends(given(), UUID.randomUUID(), PHOTO, "image/jpeg", photo).then().statusCode(404);
    }

    @Test
    void are_removed_by_the_desk_and_by_the_reporter_who_sent_them() {
        UUID own = photo(byCode());
        UUID ofStaff = photo(as(WORKER));
        removes(as(SECRETARY), path("/" + own), "UNSUITABLE").then().statusCode(403);
        removes(byCode(), path("/" + ofStaff), "UNSUITABLE").then().statusCode(403);
        removes(as(DESK), path("/" + ofStaff), "SHOWS_OTHERS").then().statusCode(200);
        removes(as(ELSEWHERE), path("/" + own), "UNSUITABLE").then().statusCode(404);
        removes(byCode(), path("/" + UUID.randomUUID()), "UNSUITABLE").then().statusCode(404);
    }

    @Test
    void are_not_added_to_a_concern_that_came_to_its_end_until_it_is_reopened() {
        told("case.closed.v1", ",\"outcome\":\"RESOLVED\"");
        sends(byCode(), UUID.randomUUID(), PHOTO, "image/jpeg", Photographs.jpeg())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-over"));
        told("case.reopened.v1", "");
        photo(byCode());
    }

    @Test
    void stay_with_their_own_concern_when_it_is_merged() {
        // Given
        UUID id = photo(byCode());
        String merged = number;
        String codeOfMerged = code;
        isRegistered(false);
        String survivor = number;
        // When
        as(DESK).contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"into\":\"" + survivor + "\"}")
                .post("/v1/concerns/" + merged + "/merge")
                .then()
                .statusCode(200);
        // Then
        as(DESK).get(path("")).then().body("", hasSize(0));
        number = merged;
        code = codeOfMerged;
        as(DESK).get(path("/" + id + "/content")).then().statusCode(200);
        assertThat(photo(byCode())).isNotNull();
    }

    private void told(String type, String more) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s\"%s}".formatted(concernId, number, more);
        var event = Town.event("huying.cases", UUID.randomUUID().toString(), type, number, ++sequence, data);
        handlers.stream()
                .filter(handler -> handler.topic().equals(event.topic()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(event))));
    }
}
