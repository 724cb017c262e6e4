package org.huying.intake.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.secret.AesGcm;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class RotationTest {
    private static final byte[] CONTENT = "南宫测试".getBytes(StandardCharsets.UTF_8);

    @Inject
    DataSource database;

    @Inject
    EnvelopeVault envelopes;

    @Inject
    Marks marks;

    @Inject
    StoredKeyRing ring;

    @Inject
    MasterKey master;

    @Inject
    RewrapKeys rewrap;

    @Inject
    RotationWatch watch;

    @ConfigProperty(name = "huying.vault.master-key-file")
    Path keyFile;

    private final UUID now = UUID.randomUUID();
    private final UUID earlier = UUID.randomUUID();

    @BeforeEach
    void two_who_are_sealed() throws SQLException {
        store(now, envelopes.seal(now, CONTENT));
        byte[] key = AesGcm.newKey();
        Wrapped directly = master.wrap(key, bytes(earlier));
        store(
                earlier,
                new SealedContent(AesGcm.seal(key, CONTENT, bytes(earlier)), directly.bytes(), directly.under()));
    }

    @AfterEach
    void leave_nothing_behind() throws SQLException {
        finish();
        update("DELETE FROM vault.reporter WHERE concern_id IS NULL");
        update("DELETE FROM vault.reporter_key WHERE ref IN ('" + now + "', '" + earlier + "')");
    }

    @Test
    void wraps_every_key_anew_under_a_new_master_key_and_leaves_the_former_one_without_use() throws Exception {
        // Given
        byte[] mark = marks.of(CONTENT);
        String former = takeOver();
        // When
        Response begun = begin("rotation-" + now);
        // Then
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begin("rotation-" + now).<String>path("id")).isEqualTo(begun.path("id"));
        begin("another-" + now).then().statusCode(409).body("type", equalTo("urn:huying:problem:rotation-under-way"));
        finish();
        admin().get("/v1/vault/rotations/" + begun.path("id"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("DONE"))
                .body("unreadable", equalTo(0));
        assertThat(column("SELECT DISTINCT master_key_id FROM vault.reporter_key"))
                .containsExactly(ring.current().id());
        assertThat(opened(now)).isEqualTo(CONTENT);
        assertThat(opened(earlier)).isEqualTo(CONTENT);
        assertThat(marks.of(CONTENT)).isEqualTo(mark);
        admin().get("/v1/vault/master-keys")
                .then()
                .body("[0].mayBeDropped", equalTo(false))
                .body("find { it.id == '" + former + "' }.mayBeDropped", equalTo(true));
        assertThat(column("SELECT act || ' ' || outcome FROM audit_line WHERE object LIKE '%rotations' OR object = '"
                        + begun.path("id") + "'"))
                .contains("POST DONE", "finish key rotation DONE");
    }

    @Test
    void whoever_is_killed_in_the_middle_has_done_nothing_and_the_next_goes_on() throws Exception {
        // Given
        begin("killed-" + now);
        String before = wrapper(now);
        // When: a portion that is never committed
        QuarkusTransaction.begin();
        assertThat(rewrap.handle()).isTrue();
        QuarkusTransaction.rollback();
        // Then
        assertThat(wrapper(now)).isEqualTo(before);
        finish();
        assertThat(wrapper(now)).isNotEqualTo(before);
        assertThat(opened(now)).isEqualTo(CONTENT);
    }

    @Test
    void of_two_replicas_one_has_it_in_hand_at_a_time() throws Exception {
        // Given
        begin("replicas-" + now);
        // When
        QuarkusTransaction.begin();
        boolean mine = rewrap.handle();
        boolean other = CompletableFuture.supplyAsync(rewrap::handle).get();
        QuarkusTransaction.commit();
        // Then
        assertThat(mine).isTrue();
        assertThat(other).isFalse();
        finish();
    }

    @Test
    void what_another_replica_seals_under_the_former_key_meanwhile_is_found_and_its_key_not_dropped() throws Exception {
        // Given
        WrappingKey former = ring.current();
        begin("straggler-" + now);
        while (rewrap.handle()) assertThat(underWay()).isTrue();
        UUID late = UUID.randomUUID();
        byte[] key = AesGcm.newKey();
        Wrapped wrapped = former.wrap(key, bytes(late));
        // When
        store(late, new SealedContent(AesGcm.seal(key, CONTENT, bytes(late)), wrapped.bytes(), wrapped.under()));
        finish();
        // Then
        assertThat(opened(late)).isEqualTo(CONTENT);
        assertThat(wrapper(late)).isEqualTo(ring.current().id());
    }

    @Test
    void what_no_key_opens_is_counted_and_left_and_does_not_stop_it() throws Exception {
        // Given
        UUID damaged = UUID.randomUUID();
        store(damaged, new SealedContent(new byte[0], new byte[60], "w-nowhere"));
        // When
        Response begun = begin("damaged-" + now);
        finish();
        // Then
        admin().get("/v1/vault/rotations/" + begun.path("id")).then().body("unreadable", equalTo(1));
        assertThat(wrapper(damaged)).isEqualTo("w-nowhere");
        update("DELETE FROM vault.reporter_key WHERE ref = '" + damaged + "'");
    }

    private Response begin(String key) {
        return admin().header("Idempotency-Key", key).post("/v1/vault/rotations");
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.securityAdmin());
    }

    private void finish() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            watch.look();
            assertThat(underWay()).isFalse();
        });
    }

    private boolean underWay() throws SQLException {
        return !column("SELECT id::text FROM vault.rotation WHERE finished_at IS NULL")
                .isEmpty();
    }

    private String takeOver() throws IOException {
        String former = master.ids().get(0);
        Files.writeString(keyFile, FileMasterKeyTest.line() + "\n" + Files.readString(keyFile));
        return former;
    }

    private byte[] opened(UUID ref) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT sealed, wrapped, master_key_id FROM vault.reporter"
                        + " JOIN vault.reporter_key USING (ref) WHERE ref = ?")) {
            read.setObject(1, ref);
            try (var row = read.executeQuery()) {
                row.next();
                return envelopes.open(ref, new SealedContent(row.getBytes(1), row.getBytes(2), row.getString(3)));
            }
        }
    }

    private String wrapper(UUID ref) throws SQLException {
        return column("SELECT master_key_id FROM vault.reporter_key WHERE ref = '" + ref + "'")
                .get(0);
    }

    private void store(UUID ref, SealedContent content) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "WITH key AS (INSERT INTO vault.reporter_key (ref, wrapped, master_key_id) VALUES (?, ?, ?))"
                                + " INSERT INTO vault.reporter (ref, sealed, created_at, phone_mark)"
                                + " VALUES (?, ?, now(), '')")) {
            insert.setObject(1, ref);
            insert.setBytes(2, content.wrappedKey());
            insert.setString(3, content.masterKeyId());
            insert.setObject(4, ref);
            insert.setBytes(5, content.sealed());
            insert.executeUpdate();
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> values = new java.util.ArrayList<>();
            while (row.next()) values.add(row.getString(1));
            return values;
        }
    }

    private static byte[] bytes(UUID id) {
        return EnvelopeVault.bytes(id);
    }
}
