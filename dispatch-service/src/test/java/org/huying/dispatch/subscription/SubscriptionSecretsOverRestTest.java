package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.subscription.RestSubscriptions.a;
import static org.huying.dispatch.subscription.RestSubscriptions.id;
import static org.huying.dispatch.subscription.RestSubscriptions.now;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;
import static org.huying.dispatch.subscription.RestSubscriptions.webhook;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SubscriptionSecretsOverRestTest {
    private static final String HOOK = "https://hooks.example.cn/secret";

    @Inject
    DataSource database;

    @Inject
    SigningKeys keys;

    @Inject
    SecretTable table;

    @Inject
    ForgetExpiredSecrets housekeeping;

    @Test
    void are_shown_once_and_never_again() {
        // Given
        Response created = subscribe(POLICE, webhook(HOOK));
        String id = id(created);
        // When
        List<String> later = List.of(
                as(POLICE).get("/v1/subscriptions/" + id).asString(),
                as(POLICE).get("/v1/subscriptions?limit=200").asString(),
                as(POLICE).get("/v1/subscriptions/" + id + "/keys").asString(),
                now(POLICE, id, "pause").asString());
        // Then
        created.then().body("secrets.kind", contains("HMAC", "ED25519", "INBOUND"));
        assertThat(created.asString()).doesNotContain("whsk_");
        assertThat(later).allSatisfy(answer -> assertThat(answer).doesNotContain("whsec_", "whsk_"));
        assertThat(as(POLICE)
                        .get("/v1/subscriptions/" + id + "/keys")
                        .jsonPath()
                        .getList("publicKey"))
                .contains(created.jsonPath().getString("secrets.find { it.kind == 'ED25519' }.publicKey"));
    }

    @Test
    void a_request_that_comes_again_makes_nothing_and_shows_nothing() {
        // Given
        Response first = repeatable();
        // When
        Response again = repeatable();
        // Then
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        again.then().statusCode(201).body("secrets", empty());
        assertThat(again.jsonPath().getString("hint")).contains("secret-rotation");
        assertThat(first.jsonPath().getList("secrets")).hasSize(3);
    }

    @Test
    void are_what_deliveries_are_signed_with() {
        // Given
        Response created = subscribe(POLICE, webhook(HOOK));
        UUID id = UUID.fromString(id(created));
        // When
        List<SigningKey> valid = keys.valid(id);
        // Then
        assertThat(valid).extracting(SigningKey::kind).containsExactly(Kind.INBOUND, Kind.ED25519, Kind.HMAC);
        assertThat(shown(valid.get(2))).isEqualTo(created.jsonPath().getString("secrets[0].secret"));
        assertThat(shown(valid.get(0))).isEqualTo(created.jsonPath().getString("secrets[2].secret"));
    }

    @Test
    void the_former_one_stays_valid_while_receivers_take_up_the_new_one() {
        // Given
        String id = id(subscribe(POLICE, webhook(HOOK)));
        byte[] former = hmac(id).get(0).secret();
        // When
        Response rotated = now(POLICE, id, "secret-rotation", "{\"kind\":\"HMAC\"}");
        // Then
        rotated.then().statusCode(200).header("ETag", "\"2\"").body("secret.kind", equalTo("HMAC"));
        assertThat(hmac(id)).hasSize(2);
        assertThat(shown(hmac(id).get(0))).isEqualTo(rotated.jsonPath().getString("secret.secret"));
        assertThat(hmac(id).get(1).secret()).isEqualTo(former);
        assertThat(rotated.jsonPath().getList("keys.findAll { it.kind == 'HMAC' }.validUntil"))
                .hasSize(2)
                .containsNull();
    }

    @Test
    void one_that_others_know_is_void_at_once() {
        // Given
        String id = id(subscribe(POLICE, webhook(HOOK)));
        now(POLICE, id, "secret-rotation", "{\"kind\":\"HMAC\"}").then().statusCode(200);
        // When
        Response rotated = now(POLICE, id, "secret-rotation", "{\"kind\":\"HMAC\",\"atOnce\":true}");
        // Then
        assertThat(hmac(id)).hasSize(1);
        assertThat(shown(hmac(id).get(0))).isEqualTo(rotated.jsonPath().getString("secret.secret"));
        assertThat(keys.valid(UUID.fromString(id))).hasSize(3);
    }

    @Test
    void no_more_of_a_kind_are_valid_than_a_header_can_carry() {
        // Given
        String id = a(Channel.FEED, POLICE);
        for (int i = 0; i < 3; i++)
            now(POLICE, id, "secret-rotation", "{\"kind\":\"INBOUND\"}").then().statusCode(200);
        // When
        Response refused = now(POLICE, id, "secret-rotation", "{\"kind\":\"INBOUND\"}");
        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:huying:problem:too-many-rotations"));
        now(POLICE, id, "secret-rotation", "{\"kind\":\"HMAC\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
        now(POLICE, id, "secret-rotation", "{}").then().statusCode(422).body("errors.pointer", contains("/kind"));
    }

    @Test
    void are_forgotten_when_they_ran_out_and_when_the_subscription_ends() throws SQLException {
        // Given
        String id = id(subscribe(POLICE, webhook(HOOK)));
        now(POLICE, id, "secret-rotation", "{\"kind\":\"HMAC\",\"atOnce\":true}")
                .then()
                .statusCode(200);
        assertThat(stored(id)).hasSize(4);
        // When
        housekeeping.forget();
        // Then
        assertThat(stored(id)).hasSize(3);
        now(POLICE, id, "end").then().statusCode(200);
        assertThat(stored(id)).isEmpty();
        assertThat(keys.valid(UUID.fromString(id))).isEmpty();
    }

    @Test
    void stand_nowhere_in_the_open() throws SQLException {
        // Given
        Response created = subscribe(POLICE, webhook(HOOK));
        byte[] secret = keys.valid(UUID.fromString(id(created))).get(0).secret();
        String base64 = Base64.getEncoder().encodeToString(secret);
        // When
        List<String> written = everythingWritten();
        // Then
        assertThat(written).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain(base64, "whsec_"));
        assertThat(stored(id(created)))
                .allSatisfy(kept -> assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1)));
        assertThat(table.sealingKeys()).hasSize(1);
    }

    private static Response repeatable() {
        return as(POLICE)
                .header("Idempotency-Key", "secrets-are-shown-once")
                .contentType("application/json")
                .body(webhook(HOOK))
                .post("/v1/subscriptions");
    }

    private List<SigningKey> hmac(String id) {
        return keys.valid(UUID.fromString(id)).stream()
                .filter(key -> key.kind() == Kind.HMAC)
                .toList();
    }

    private static String shown(SigningKey key) {
        return "whsec_" + Base64.getEncoder().encodeToString(key.secret());
    }

    private List<byte[]> stored(String id) throws SQLException {
        List<byte[]> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT sealed FROM subscription_secret WHERE subscription_id = ?::uuid")) {
            read.setString(1, id);
            try (var row = read.executeQuery()) {
                while (row.next()) found.add(row.getBytes(1));
            }
        }
        return found;
    }

    private List<String> everythingWritten() throws SQLException {
        String read =
                "SELECT audit_line::text FROM audit_line UNION ALL SELECT idempotency_key::text FROM idempotency_key"
                        + " UNION ALL SELECT subscription::text FROM subscription UNION ALL SELECT notice::text FROM notice";
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(read);
                var row = statement.executeQuery()) {
            while (row.next()) found.add(row.getString(1));
        }
        return found;
    }
}
