package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final AllowedHosts HOSTS =
            new AllowedHosts(Optional.of(List.of("localhost", "Stub.Local")), List.of(443, 8443));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example|true|a.example|443|/",
                "https://a.example:8443/in?token=1|true|a.example|8443|/in?token=1",
                "HTTPS://a.example/%E6%8E%A5|true|a.example|443|/%E6%8E%A5",
                "http://localhost:9000/in|false|localhost|9000|/in",
                "http://STUB.local/|false|STUB.local|80|/"
            })
    void is_taken_apart(String address, boolean tls, String host, int port, String target) {
        assertThat(Endpoint.of(address, HOSTS)).isEqualTo(new Endpoint(tls, host, port, target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "https://a.example:22/",
                "https://a.example:9092/",
                "https://user:secret@a.example/",
                "https://localhost@a.example:80/",
                "ftp://localhost/",
                "file:///etc/passwd",
                "https:///in",
                "https://a b.example/",
                "//a.example/",
                "nothing"
            })
    void that_may_not_be_posted_to_is_refused_without_a_lookup(String address) {
        assertThatThrownBy(() -> Endpoint.of(address, HOSTS))
                .isInstanceOf(AttemptFailed.class)
                .hasMessage("UNSAFE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "dev.localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "0.0.0.0"})
    void production_does_not_start_with_a_loopback_host_allowed(String host) {
        assertThatThrownBy(() -> AllowedHosts.refuseLoopback(Set.of("hooks.partner.example", host)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(host);
    }

    @Test
    void production_starts_with_another_host_allowed() {
        assertThatCode(() -> AllowedHosts.refuseLoopback(Set.of("hooks.partner.example", "10.1.2.3")))
                .doesNotThrowAnyException();
    }
}
