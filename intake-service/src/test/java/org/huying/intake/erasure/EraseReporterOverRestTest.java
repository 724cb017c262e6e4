package org.huying.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class EraseReporterOverRestTest extends ANamedReporter {
    private static final String ASKED = "{\"reason\":\"DATA_SUBJECT_REQUEST\"}";

    @Inject
    KeptElsewhere elsewhere;

    @Test
    void by_their_code_they_are_gone_for_good_and_the_concern_goes_on_without_them() throws SQLException {
        // Given
        told("case.closed.v1", clock.instant());
        // When
        erase(byCode(), "{}").then().statusCode(200).body("reason", equalTo("OWN_WISH"));
        // Then
        as(DESK).get(path(""))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("description", equalTo("我是＊＊＊，电话＊＊＊，灯坏了"))
                .body("address.freeText", equalTo("找＊＊＊"))
                .body("address.building", equalTo("7栋"));
        as(TestTokens.gridWorker(Town.GRID)).get("/v1/concerns").then().statusCode(200);
        byCode().get(path("/progress")).then().statusCode(200);
        as(DESK).body("{\"reason\":\"CALL_BACK\"}")
                .post(path("/reporter/unsealing"))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:huying:problem:reporter-erased"));
        as(DESK).body("{\"reason\":\"CALL_BACK\",\"phone\":\"" + phone + "\"}")
                .post("/v1/reporters/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        erase(byCode(), "{}").then().statusCode(200).body("reason", equalTo("OWN_WISH"));
        assertThat(audit(number())).containsOnlyOnce("DONE reporter of " + number() + " erased for OWN_WISH");
        assertThat(column("SELECT count(*) FROM vault.reporter_key key JOIN concern ON reporter_ref = key.ref"
                        + " WHERE number = '" + number() + "'"))
                .containsExactly("0");
        assertThat(column("SELECT reporter.ref::text FROM vault.reporter JOIN concern ON concern_id = concern.id"
                        + " WHERE number = '" + number() + "'"))
                .isEmpty();
        assertThat(column("SELECT row::text FROM concern row WHERE number = '" + number() + "'"))
                .allSatisfy(row -> assertThat(row).doesNotContain(NAME, phone));
    }

    @Test
    void while_it_is_being_handled_it_is_asked_once_more() {
        erase(byCode(), "{}").then().statusCode(409).body("type", equalTo("urn:huying:problem:case-still-open"));
        as(DESK).body("{\"reason\":\"CALL_BACK\"}")
                .post(path("/reporter/unsealing"))
                .then()
                .statusCode(200);
        erase(byCode(), "{\"evenIfOpen\":true}").then().statusCode(200).header("Consistency-Token", not(""));
    }

    @Test
    void nobody_else_may_ask_for_it_and_who_is_refused_is_on_record() throws SQLException {
        erase(json(), ASKED).then().statusCode(404);
        erase(json().header("Tracking-Code", "0000-0000-0000"), ASKED).then().statusCode(404);
        erase(as(TestTokens.secretary(Town.ZHONGYUAN)), ASKED).then().statusCode(404);
        erase(as(TestTokens.resident("somebody-else")), ASKED).then().statusCode(404);
        assertThat(audit(number() + "/reporter/erasure")).containsExactly("REFUSED not-found", "REFUSED not-found");
        erase(as(DESK), "{}").then().statusCode(422).body("errors.pointer", contains("/reason"));
        erase(as(DESK), "{\"reason\":\"RETENTION\"}").then().statusCode(422);
        erase(as(DESK), "{\"reason\":\"DATA_SUBJECT_REQUEST\",\"evenIfOpen\":true}")
                .then()
                .statusCode(200)
                .body("reason", equalTo("DATA_SUBJECT_REQUEST"));
    }

    @Test
    void the_resident_who_registered_it_needs_no_code() {
        // Given
        String resident = TestTokens.resident("resident-" + phone);
        concern = as(resident).body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
                         "reporter":{"name":"%s"},"address":{"communityCode":"%s"}}""".formatted(NAME, Town.ZHONGYUAN)).post("/v1/concerns");
        // When
        erase(as(resident), "{\"evenIfOpen\":true}").then().statusCode(200).body("reason", equalTo("OWN_WISH"));
        // Then: still theirs to read
        as(resident).get(path("")).then().statusCode(200);
    }

    @Test
    void what_others_keep_of_them_is_rewritten_too() {
        // Given
        UUID id = UUID.fromString(concern.path("concernId"));
        elsewhere.add(id, "补充：" + NAME + "的电话是" + phone);
        // When
        erase(byCode(), "{\"evenIfOpen\":true}").then().statusCode(200);
        // Then
        assertThat(elsewhere.of(id)).isEqualTo("补充：＊＊＊的电话是＊＊＊");
    }

    @Test
    void where_nobody_was_named_there_is_nobody_to_erase() {
        concern = json().body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
                         "address":{"communityCode":"%s"}}""".formatted(Town.ZHONGYUAN)).post("/v1/concerns");
        erase(byCode(), "{\"evenIfOpen\":true}").then().statusCode(404);
    }

    @Test
    void all_of_one_phone_go_together_but_those_that_are_being_handled() {
        // Given
        told("case.closed.v1", clock.instant());
        String other =
                registered(phone.substring(0, 3) + " " + phone.substring(3)).path("number");
        String body = "{\"reason\":\"PURPOSE_SERVED\",\"phone\":\"+86 " + phone + "\"%s}";
        // When
        var first = as(TestTokens.securityAdmin()).body(body.formatted("")).post("/v1/reporters/erasure");
        // Then
        first.then()
                .statusCode(200)
                .body("erased", contains(number()))
                .body("stillOpen", contains(other))
                .body("more", equalTo(false))
                .body(not(containsString(phone)));
        as(DESK).body(body.formatted(",\"evenIfOpen\":true"))
                .post("/v1/reporters/erasure")
                .then()
                .body("erased", contains(other))
                .body("stillOpen", equalTo(List.of()));
        as(DESK).body("{\"reason\":\"UNLAWFUL\",\"phone\":\"不详\"}")
                .post("/v1/reporters/erasure")
                .then()
                .statusCode(422);
    }
}
