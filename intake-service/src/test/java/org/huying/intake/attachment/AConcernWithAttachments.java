package org.huying.intake.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;

/** A concern of 中园社区 that a resident registered, and what is sent to it and asked of it. */
abstract class AConcernWithAttachments {
    static final String DESK = TestTokens.desk();
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    static final String ELSEWHERE = TestTokens.secretary(Town.YANAN);
    static final String WORKER = TestTokens.gridWorker(Town.GRID);
    static final String RESIDENT = TestTokens.resident("resident-of-attachments");
    static final String PHOTO = "路灯.jpg";

    @Inject
    Town town;

    String number;
    String concernId;
    String code;

    @BeforeEach
    void there_is_a_concern() {
        town.isKnown();
        isRegistered(false);
    }

    void isRegistered(boolean confidential) {
        Response receipt = as(RESIDENT)
                .contentType("application/json")
                .body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"路灯坏了",
                         "confidential":%s,"address":{"communityCode":"%s","gridCode":"%s"}}""".formatted(confidential, Town.ZHONGYUAN, Town.GRID))
                .post("/v1/concerns");
        number = receipt.path("number");
        concernId = receipt.path("concernId");
        code = receipt.path("trackingCode");
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    RequestSpecification byCode() {
        return as(RESIDENT).header("Tracking-Code", code);
    }

    Response sends(RequestSpecification who, UUID id, String name, String type, byte[] content) {
        return who.header(
                        "File-Name",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .header("Content-Type", type)
                .body(content)
                .put(path("/" + id));
    }

    UUID photo(RequestSpecification who) {
        UUID id = UUID.randomUUID();
        sends(who, id, PHOTO, "image/jpeg", Photographs.locatedJpeg(6)).then().statusCode(201);
        return id;
    }

    static Response removes(RequestSpecification who, String path, String reason) {
        return who.header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"reason\":\"" + reason + "\"}")
                .post(path + "/removal");
    }

    String path(String more) {
        return "/v1/concerns/" + number + "/attachments" + more;
    }

    static org.hamcrest.Matcher<Integer> refused() {
        return oneOf(400, 413, 415, 422);
    }
}
