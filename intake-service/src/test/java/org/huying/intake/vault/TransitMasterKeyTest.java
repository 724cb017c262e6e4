package org.huying.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitMasterKeyTest extends MasterKeyContract {
    @TempDir
    Path folder;

    private TransitServer server;
    private Path token;
    private MasterKey master;

    @BeforeEach
    void a_transit_engine() throws IOException {
        server = new TransitServer();
        token = Files.writeString(folder.resolve("token"), TransitServer.TOKEN + "\n");
        master = at(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private MasterKey at(URI address) {
        return new TransitMasterKey(new TransitSettings(
                address, "transit", TransitServer.KEY, token, Optional.of("town"), Duration.ofSeconds(2)));
    }

    @Override
    MasterKey master() {
        return master;
    }

    @Override
    void takeOver() {
        server.rotate();
    }

    @Override
    void dropFormer() {
        server.forgetBefore(2);
    }

    @Override
    void breakOff() {
        server.seal(true);
    }

    @Test
    void is_out_of_reach_too_when_nobody_answers_or_the_token_is_refused() throws IOException {
        Files.writeString(token, "hvs.expired");
        assertThatThrownBy(master::ids).isInstanceOf(VaultUnavailable.class);
        Files.delete(token);
        assertThatThrownBy(master::ids).isInstanceOf(VaultUnavailable.class);
        MasterKey nobody = at(URI.create("http://127.0.0.1:1"));
        assertThatThrownBy(() -> nobody.wrap(key, BOUND)).isInstanceOf(VaultUnavailable.class);
    }

    @Test
    void refuses_what_is_no_ciphertext() {
        for (String odd : List.of("vault:v1:@AAA", "vault:v1:", "vault:v9:AAAA", "v1:AAAA", "")) {
            Wrapped wrapped = new Wrapped(odd.getBytes(StandardCharsets.US_ASCII), "transit/transit/huying-intake:v1");
            assertThatThrownBy(() -> master.unwrap(wrapped, BOUND)).as(odd).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void takes_over_from_a_file_which_opens_what_it_wrapped() throws IOException {
        // Given
        MasterKey file = new FileMasterKey(Files.writeString(folder.resolve("master.key"), FileMasterKeyTest.line()));
        Wrapped before = file.wrap(key, BOUND);
        // When
        MasterKey both = new MasterKeys(master, List.of(file));
        // Then
        assertThat(both.unwrap(before, BOUND)).isEqualTo(key);
        assertThat(both.wrap(key, BOUND).under()).startsWith("transit/transit/huying-intake:v");
        assertThat(both.unwrap(both.wrap(key, BOUND), BOUND)).isEqualTo(key);
        assertThat(both.ids()).containsExactly("transit/transit/huying-intake:v1", before.under());
        assertThat(both.earlierMarkingKey().orElseThrow())
                .isEqualTo(file.earlierMarkingKey().orElseThrow());
    }
}
