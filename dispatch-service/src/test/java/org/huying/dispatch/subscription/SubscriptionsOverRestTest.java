package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.subscription.RestSubscriptions.a;
import static org.huying.dispatch.subscription.RestSubscriptions.aWebhook;
import static org.huying.dispatch.subscription.RestSubscriptions.id;
import static org.huying.dispatch.subscription.RestSubscriptions.now;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;
import static org.huying.dispatch.subscription.RestSubscriptions.webhook;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SubscriptionsOverRestTest {
    private static final String HOOK = "https://hooks.example.cn/huying";

    @Inject
    DataSource database;

    @Test
    void a_subscription_goes_its_whole_way() {
        Response created = subscribe(POLICE, webhook(HOOK));
        String id = id(created);
        created.then()
                .header("Location", endsWith("/v1/subscriptions/" + id))
                .header("ETag", "\"1\"")
                .header("Cache-Control", equalTo("no-store"))
                .body("subscription.unit", equalTo("POLICE-WLC"))
                .body("subscription.status", equalTo("ACTIVE"))
                .body(
                        "subscription.allowedMoves",
                        containsInAnyOrder("CHANGE", "ROTATE_SECRET", "TEST", "PAUSE", "END"));
        now(POLICE, id, "pause").then().statusCode(200).body("status", equalTo("PAUSED"));
        now(POLICE, id, "test")
                .then()
                .statusCode(409)
                .body("allowedMoves", containsInAnyOrder("CHANGE", "ROTATE_SECRET", "RESUME", "END"));
        now(DESK, id, "resumption").then().statusCode(200).body("status", equalTo("ACTIVE"));
        now(POLICE, id, "enablement").then().statusCode(409);
        now(POLICE, id, "end").then().statusCode(200).body("allowedMoves", empty());
        now(POLICE, id, "resumption").then().statusCode(409).body("allowedMoves", empty());
    }

    @Test
    void is_changed_as_a_whole_by_whoever_saw_its_latest_version() {
        // Given
        String id = aWebhook(POLICE, HOOK);
        String other = """
                {"name":"二号","types":["task.assigned.v1"],"topics":["noise"],"communities":["520102033905"],
                 "endpoint":"https://other.example.cn/","signatures":"V1A"}""";
        // When
        Response changed = put(POLICE, id, "\"1\"", other);
        // Then
        changed.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("types", contains("task.assigned.v1"))
                .body("topics", contains("noise"))
                .body("communities", contains("520102033905"))
                .body("endpoint", equalTo("https://other.example.cn/"))
                .body("signatures", equalTo("V1A"));
        put(POLICE, id, "\"1\"", other).then().statusCode(412);
        as(POLICE)
                .contentType("application/json")
                .body(other)
                .put("/v1/subscriptions/" + id)
                .then()
                .statusCode(428);
        put(POLICE, id, "\"2\"", other.replace("task.assigned.v1", "nothing.v1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/types/0"));
    }

    @Test
    void the_desk_subscribes_for_the_unit_it_names_and_a_unit_for_itself() {
        String forPolice = webhook(HOOK).replace("{\"name\"", "{\"unit\":\"POLICE-WLC\",\"name\"");
        subscribe(DESK, forPolice).then().statusCode(201).body("subscription.unit", equalTo("POLICE-WLC"));
        subscribe(POLICE, forPolice).then().statusCode(201);
        subscribe(PROPERTY, forPolice).then().statusCode(403).body("type", equalTo("urn:huying:problem:not-your-unit"));
        subscribe(DESK, webhook(HOOK)).then().statusCode(422).body("errors.pointer", contains("/unit"));
        for (String none : List.of("NOBODY", "COMMUNITY-520102033901"))
            subscribe(DESK, forPolice.replace("POLICE-WLC", none))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/unit"));
        subscribe(TestTokens.partner("COMMUNITY-520102033901"), webhook(HOOK))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:no-partner-unit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://hooks|http://hooks|/endpoint",
                "\"BOTH\"|null|/signatures",
                "\"WEBHOOK\"|null|/channel",
                "\"测试\"|\" \"|/name",
                "\"signatures\"|\"types\":[\"case.filed.v1\"],\"signatures\"|/types/0",
                "\"signatures\"|\"topics\":[\"A B\"],\"signatures\"|/topics/0",
                "\"signatures\"|\"communities\":[\"520102033999\"],\"signatures\"|/communities/0",
                "\"signatures\"|\"types\":[null],\"signatures\"|/types/0"
            })
    void what_makes_no_sense_is_pointed_at(String sense, String nonsense, String pointer) {
        subscribe(POLICE, webhook(HOOK).replace(sense, nonsense))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void another_units_subscription_is_not_there() {
        // Given
        String id = aWebhook(POLICE, HOOK);
        // When, Then
        as(PROPERTY).get("/v1/subscriptions/" + id).then().statusCode(404);
        as(PROPERTY).get("/v1/subscriptions/" + id + "/keys").then().statusCode(404);
        put(PROPERTY, id, "\"1\"", "{\"name\":\"我的\"}").then().statusCode(404);
        for (String command : List.of("pause", "resumption", "enablement", "end", "test"))
            move(PROPERTY, "subscriptions/" + id + "/" + command, 1, "{}")
                    .then()
                    .statusCode(404);
        move(PROPERTY, "subscriptions/" + id + "/secret-rotation", 1, "{\"kind\":\"HMAC\"}")
                .then()
                .statusCode(404);
        as(PROPERTY).get("/v1/subscriptions?limit=200&unit=POLICE-WLC").then().body("$", empty());
        as(PROPERTY).get("/v1/subscriptions?limit=200").then().body("unit", everyItem(equalTo("PROPERTY-1")));
        as(POLICE).get("/v1/subscriptions?limit=200").then().body("id", hasItem(id));
        as(DESK).get("/v1/subscriptions/" + id).then().statusCode(200);
        as(DESK).get("/v1/subscriptions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void no_command_goes_without_the_version_it_was_decided_upon() {
        String id = a(Channel.FEED, POLICE);
        for (String command : List.of("pause", "resumption", "enablement", "end", "test")) {
            post(POLICE, "subscriptions/" + id + "/" + command, "{}").then().statusCode(428);
            move(POLICE, "subscriptions/" + id + "/" + command, 9, "{}").then().statusCode(412);
        }
    }

    @Test
    void are_listed_by_status_and_page_by_page() {
        // Given
        String active = a(Channel.FEED, POLICE);
        String paused = a(Channel.SSE, POLICE);
        now(POLICE, paused, "pause").then().statusCode(200);
        // When, Then
        as(POLICE)
                .get("/v1/subscriptions?status=PAUSED&limit=200")
                .then()
                .body("id", hasItem(paused))
                .body("id", not(hasItem(active)));
        Response page = as(POLICE).get("/v1/subscriptions?limit=1");
        page.then().body("id", contains(paused));
        String next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        as(POLICE).urlEncodingEnabled(false).get(next).then().body("id", contains(active));
        as(POLICE).get("/v1/subscriptions?status=GONE").then().statusCode(400);
        as(POLICE).get("/v1/subscriptions?cursor=bm8").then().statusCode(400);
    }

    @Test
    void what_is_done_to_one_is_on_record_without_its_address() throws SQLException {
        // Given
        String id = aWebhook(POLICE, HOOK);
        // When
        now(POLICE, id, "pause").then().statusCode(200);
        // Then
        assertThat(lines("%" + id + "%"))
                .containsExactly(
                        "POST created subscription " + id + " (WEBHOOK) of POLICE-WLC",
                        "POST paused subscription " + id + " (WEBHOOK) of POLICE-WLC");
    }

    private static Response put(String token, String id, String etag, String body) {
        return as(token)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put("/v1/subscriptions/" + id);
    }

    private List<String> lines(String like) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT array_agg(act || ' ' || reason ORDER BY seq) FROM audit_line WHERE reason LIKE ?")) {
            read.setString(1, like);
            try (var row = read.executeQuery()) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            }
        }
    }
}
