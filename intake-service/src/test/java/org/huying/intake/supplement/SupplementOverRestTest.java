package org.huying.intake.supplement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.huying.intake.progress.RecordProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a concern after it was registered. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class SupplementOverRestTest {
    private static final String DESK = TestTokens.desk();
    private static final String RESIDENT = TestTokens.resident("r-1");
    private static final String WORKER = TestTokens.gridWorker(Town.GRID);

    @Inject
    Town town;

    @Inject
    RecordProgress progress;

    private Response concern;

    @BeforeEach
    void aConcernIsRegistered() {
        town.isKnown();
        concern = registered("HELP", "property.maintenance");
    }

    @Test
    void the_reporter_says_more_by_the_code_and_those_entitled_read_it() {
        // When
        Response added = add(
                given().header("Tracking-Code", concern.<String>path("trackingCode")), concern, "今晚又坏了，请打 13900004321");
        // Then
        added.then()
                .statusCode(201)
                .header("Consistency-Token", "huying.concerns:" + concern.path("concernId") + ":2")
                .body("serial", equalTo(1))
                .body("addedRole", equalTo("anonymous"))
                .body("text", nullValue());
        list(DESK, concern).then().body("text", contains("今晚又坏了，请打 13900004321"));
        list(RESIDENT, concern).then().body("text", contains("今晚又坏了，请打 13900004321"));
        assertThat(list(WORKER, concern).<String>path("[0].text"))
                .startsWith("今晚又坏了")
                .doesNotContain("13900004321");
        list(TestTokens.secretary(Town.YANAN), concern).then().statusCode(404);
        given().auth().oauth2(DESK).get(path(concern)).then().body("supplements", equalTo(1));
        given().header("Tracking-Code", concern.<String>path("trackingCode"))
                .get(path(concern) + "/progress")
                .then()
                .body("steps.status", contains("REGISTERED", "SUPPLEMENTED"))
                .body("steps[1].text", equalTo("已收到补充 · More was added"));
    }

    @Test
    void of_a_confidential_concern_those_on_site_learn_only_that_there_is_more() {
        // Given
        Response tipOff = registered("TIP_OFF", "public-security.tenants");
        add(byCode(tipOff), tipOff, "还是那几个人").then().statusCode(201);
        // Then
        list(WORKER, tipOff).then().body("", hasSize(1)).body("text", everyItem(nullValue()));
        list(TestTokens.secretary(Town.ZHONGYUAN), tipOff).then().body("text", contains("还是那几个人"));
    }

    @Test
    void sent_twice_with_a_key_it_is_added_once() {
        // Given
        String key = "key-" + UUID.randomUUID();
        Response first = add(byCode(concern).header("Idempotency-Key", key), concern, "补充");
        // When
        Response again = add(byCode(concern).header("Idempotency-Key", key), concern, "补充");
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        list(DESK, concern).then().body("", hasSize(1));
        add(byCode(concern).header("Idempotency-Key", key), concern, "另一条")
                .then()
                .statusCode(422);
    }

    @Test
    void there_are_no_more_than_twenty() {
        // Given
        for (int i = 1; i <= 20; i++)
            add(signedIn(DESK), concern, "第" + i + "条").then().statusCode(201);
        // When
        Response oneMore = add(signedIn(DESK), concern, "第21条");
        // Then
        oneMore.then().statusCode(409).body("type", equalTo("urn:huying:problem:too-many-supplements"));
        list(DESK, concern).then().body("", hasSize(20)).body("[19].serial", equalTo(20));
    }

    @Test
    void nobody_adds_to_what_is_not_theirs_or_is_over() {
        add(given().header("Tracking-Code", "0000-0000-0000"), concern, "x")
                .then()
                .statusCode(404);
        add(given(), concern, "x").then().statusCode(404);
        add(signedIn(TestTokens.resident("r-2")), concern, "x").then().statusCode(404);
        add(signedIn(TestTokens.secretary(Town.YANAN)), concern, "x").then().statusCode(404);
        add(signedIn(WORKER), concern, " ").then().statusCode(422);
        add(signedIn(WORKER), concern, "字".repeat(2_001)).then().statusCode(422);
        add(signedIn(WORKER), concern, "字".repeat(2_000)).then().statusCode(201);
        told(concern, "case.closed.v1", ",\"outcome\":\"RESOLVED\"");
        add(signedIn(RESIDENT), concern, "x")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-over"));
    }

    @Test
    void what_is_said_of_a_merged_one_is_read_with_the_one_it_goes_on_with_but_not_by_its_reporter() {
        // Given
        Response merged = registered("HELP", "property.maintenance", TestTokens.resident("r-9"));
        signedIn(DESK)
                .header("If-Match", "\"1\"")
                .body("{\"into\":\"" + concern.path("number") + "\"}")
                .post(path(merged) + "/merge")
                .then()
                .statusCode(200);
        // When
        add(byCode(merged), merged, "我家楼道也没有灯").then().statusCode(201);
        // Then
        list(DESK, concern)
                .then()
                .body("number", contains(merged.<String>path("number")))
                .body("text", contains("我家楼道也没有灯"));
        list(RESIDENT, concern).then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void a_praise_is_passed_on_at_once_and_nothing_is_added_to_it() {
        // When
        Response praise = registered("PRAISE", "property.maintenance");
        // Then
        given().header("Tracking-Code", praise.<String>path("trackingCode"))
                .get(path(praise) + "/progress")
                .then()
                .body("status", equalTo("PASSED_ON"))
                .body("steps.text", contains("已登记 · Registered", "已收到，已转达 · Received and passed on"));
        add(byCode(praise), praise, "再谢一次").then().statusCode(409);
    }

    private static Response registered(String nature, String topic) {
        return registered(nature, topic, RESIDENT);
    }

    private static Response registered(String nature, String topic, String token) {
        return signedIn(token)
                .body("""
                        {"channel":"WEB","nature":"%s","topic":"%s","description":"灯坏了",
                         "address":{"communityCode":"%s","gridCode":"%s"},
                         "reporter":{"name":"南宫测试","phone":"13800001234"}}""".formatted(nature, topic, Town.ZHONGYUAN, Town.GRID))
                .post("/v1/concerns");
    }

    private static RequestSpecification signedIn(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** Somebody who holds the code; signed in, for anonymous callers may not come as often as these tests do. */
    private static RequestSpecification byCode(Response concern) {
        return given().auth()
                .oauth2(TestTokens.resident("r-5"))
                .header("Tracking-Code", concern.<String>path("trackingCode"));
    }

    private static Response add(RequestSpecification by, Response concern, String text) {
        return by.contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post(path(concern) + "/supplements");
    }

    private static Response list(String token, Response concern) {
        return given().auth().oauth2(token).get(path(concern) + "/supplements");
    }

    private static String path(Response concern) {
        return "/v1/concerns/" + concern.path("number");
    }

    private void told(Response about, String type, String more) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s\"%s}"
                .formatted(about.path("concernId"), about.path("number"), more);
        var event = Town.event("huying.cases", UUID.randomUUID().toString(), type, about.path("number"), 1, data);
        QuarkusTransaction.requiringNew().run(() -> progress.record(List.of(event)));
    }
}
