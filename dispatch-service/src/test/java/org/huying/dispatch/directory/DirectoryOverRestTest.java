package org.huying.dispatch.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.directory.RestDirectory.DESK;
import static org.huying.dispatch.directory.RestDirectory.as;
import static org.huying.dispatch.directory.RestDirectory.community;
import static org.huying.dispatch.directory.RestDirectory.grid;
import static org.huying.dispatch.directory.RestDirectory.listed;
import static org.huying.dispatch.directory.RestDirectory.post;
import static org.huying.dispatch.directory.RestDirectory.put;
import static org.huying.dispatch.directory.RestDirectory.unit;
import static org.huying.dispatch.directory.RestDirectory.voided;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DirectoryOverRestTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Inject
    Clock clock;

    @Test
    void a_new_entry_is_listed_once_for_each_idempotency_key_and_answered_with_its_token_again() {
        for (int time = 0; time < 2; time++)
            as(ADMIN)
                    .header("Idempotency-Key", "new-community-911")
                    .contentType("application/json")
                    .body(community("520102033911", "新园社区"))
                    .post("/v1/directory/communities")
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/v1/directory/communities/520102033911"))
                    .header("ETag", "\"1\"")
                    .header("Consistency-Token", "huying.directory:520102033911:1");
        post(DESK, "communities", community("520102033911", "又一个")).then().statusCode(409);
        as(DESK).get("/v1/directory/communities").then().body("code", hasItems("520102033901", "520102033911"));
    }

    @Test
    void a_change_keeps_what_was_said_before_and_says_which_version_it_was_decided_upon() {
        // Given
        listed("communities", community("520102033912", "旧名社区"));
        Instant before = clock.instant();
        String path = "communities/520102033912";
        String renamed = community("520102033912", "新名社区");
        // When Then
        put(DESK, path, null, renamed).then().statusCode(428);
        put(DESK, path, "\"7\"", renamed).then().statusCode(412);
        put(DESK, path, "\"1\"", community("520102033913", "别的代码")).then().statusCode(422);
        put(DESK, path, "\"1\"", renamed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", "huying.directory:520102033912:2");
        as(DESK).get("/v1/directory/" + path).then().header("ETag", "\"2\"").body("name", equalTo("新名社区"));
        as(DESK).get("/v1/directory/" + path + "?asOf=" + before).then().body("name", equalTo("旧名社区"));
        as(DESK).get("/v1/directory/" + path + "?asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        as(DESK).get("/v1/directory/" + path + "?asOf=gestern").then().statusCode(400);
        as(DESK).get("/v1/directory/entries/520102033912/history")
                .then()
                .header("ETag", "\"2\"")
                .body("versions.version", contains(1, 2))
                .body("versions.content.name", contains("旧名社区", "新名社区"))
                .body("versions.changedBy", contains("subdistrict-desk", "subdistrict-desk"));
    }

    @Test
    void nothing_is_changed_in_the_past_and_nothing_slipped_in_before_a_plan() {
        // Given
        listed("communities", community("520102033914", "甲社区"));
        String next = clock.instant().plusSeconds(7 * 86_400).toString();
        String from = ",\"validFrom\":\"%s\"}";
        String body = community("520102033914", "乙社区").replace("}", "");
        String path = "communities/520102033914";
        // When Then
        put(DESK, path, "\"1\"", body + from.formatted("2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"));
        put(DESK, path, "\"1\"", body + from.formatted(next)).then().statusCode(200);
        as(DESK).get("/v1/directory/" + path).then().body("name", equalTo("甲社区"));
        as(DESK).get("/v1/directory/" + path + "?asOf=" + next).then().body("name", equalTo("乙社区"));
        put(DESK, path, "\"2\"", body + "}")
                .then()
                .statusCode(409)
                .body("type", endsWith("later-version-planned"))
                .body("plannedFrom", equalTo(next));
        voided(DESK, "520102033914", "\"2\"", ",\"from\":\"2020-01-01T00:00:00Z\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/from"));
    }

    @Test
    void a_voided_grid_code_is_never_used_again() {
        // Given
        listed("grids", grid("520102033901091", "临时网格"));
        // When
        voided(DESK, "520102033901091", "\"1\"", "")
                .then()
                .statusCode(200)
                .header("Consistency-Token", "huying.directory:520102033901091:2")
                .body("voidReason", equalTo("网格调整"));
        // Then
        as(DESK).get("/v1/directory/grids/520102033901091").then().statusCode(404);
        as(DESK).get("/v1/directory/grids").then().body("code", not(hasItem("520102033901091")));
        post(DESK, "grids", grid("520102033901091", "再用"))
                .then()
                .statusCode(409)
                .body("type", endsWith("entry-voided"));
        put(DESK, "grids/520102033901091", "\"2\"", grid("520102033901091", "再用"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_grid_lies_in_a_community_of_that_time_and_has_a_party_group_of_its_own() {
        String tomorrow = clock.instant().plusSeconds(86_400).toString();
        listed("communities", community("520102033915", "明").replace("}", ",\"validFrom\":\"" + tomorrow + "\"}"));
        String early = grid("520102033915001", "早了");
        post(DESK, "grids", early).then().statusCode(422).body("errors.pointer", contains("/communityCode"));
        listed("grids", grid("520102033915001", "正好", ",\"validFrom\":\"" + tomorrow + "\""));
        post(DESK, "grids", grid("520102033901092", "x").replace("GPG-520102033901092", "GPG-520102033901001"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/partyGroup/code"));
        post(DESK, "grids", grid("520102033901092", "x").replaceAll("\"partyGroup\":\\{[^}]*},", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/partyGroup"));
    }

    @Test
    void a_community_with_living_grids_and_the_last_desk_are_not_voided() {
        listed("communities", community("520102033916", "有网格的社区"));
        listed("grids", grid("520102033916001", "网格"));
        voided(DESK, "520102033916", "\"1\"", "")
                .then()
                .statusCode(409)
                .body("type", endsWith("still-in-use"))
                .body("usedBy", contains("520102033916001"));
        voided(DESK, "520102033916001", "\"1\"", "").then().statusCode(200);
        voided(DESK, "520102033916", "\"1\"", "").then().statusCode(200);
        voided(ADMIN, "DESK-520102033000", "\"1\"", "").then().statusCode(409).body("type", endsWith("last-desk"));
        put(ADMIN, "partner-units/DESK-520102033000", "\"1\"", unit("DESK-520102033000", "COMMUNITY", ""))
                .then()
                .statusCode(409);
    }

    @Test
    void duty_hours_and_organisations_are_checked() {
        String hours = ",\"dutyHours\":[{\"day\":\"MONDAY\",\"from\":\"18:00\",\"to\":\"08:00\"}]";
        post(DESK, "partner-units", unit("PROPERTY-91", "PROPERTY_MANAGER", hours))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dutyHours/0"));
        listed("partner-units", unit("PROPERTY-91", "PROPERTY_MANAGER", hours.replace("08:00", "24:00")));
        as(DESK).get("/v1/directory/partner-units/PROPERTY-91").then().body("dutyHours.to", contains("24:00"));
        String branch = "{\"code\":\"PARTY-91\",\"level\":\"BRANCH\",\"name\":\"支部\",\"parentCode\":\"%s\"}";
        post(DESK, "party-organizations", branch.formatted("PARTY-NONE")).then().statusCode(422);
        listed("party-organizations", branch.formatted("PARTY-520102033901"));
        put(DESK, "party-organizations/PARTY-91", "\"1\"", branch.formatted("PARTY-91"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parentCode"));
        voided(DESK, "PARTY-91", "\"1\"", "").then().statusCode(200);
        voided(DESK, "PROPERTY-91", "\"1\"", "").then().statusCode(200);
        as(DESK).get("/v1/directory/party-organizations")
                .then()
                .body("code", hasItems("PARTY-520102033000", "GPG-520102033901001"));
    }
}
