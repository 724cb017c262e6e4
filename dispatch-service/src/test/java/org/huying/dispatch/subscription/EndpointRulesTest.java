package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {
    private static final EndpointRules PRODUCTION = new EndpointRules(List.of(443, 8443), Optional.empty());
    private static final EndpointRules LOCAL =
            new EndpointRules(List.of(443, 8443), Optional.of(List.of("localhost", "127.0.0.1", "[::1]")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.cn",
                "https://hooks.example.cn/a?b=c",
                "https://hooks.example.cn:8443/",
                "HTTPS://203.0.113.7:443/x"
            })
    void lets_pass_what_is_on_https_and_an_allowed_port(String endpoint) {
        assertThat(PRODUCTION.complaint(endpoint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example.cn,https only",
        "ftp://hooks.example.cn,https only",
        "https://hooks.example.cn:22/,allowed ports",
        "https://hooks.example.cn:80/,allowed ports",
        "https://user@hooks.example.cn/,no user",
        "https://user:word@hooks.example.cn/,no user",
        "https://hooks.example.cn/#part,no fragment",
        "hooks.example.cn/path,no complete URL",
        "//hooks.example.cn/path,no complete URL",
        "https:///path,no complete URL",
        "https://hooks.example.cn/a b,visible ASCII",
        "https://hooks.example.cn/接收,visible ASCII",
        "https://钩子.example.cn/,visible ASCII",
        "https://hooks.example.cn/%zz,no complete URL",
        "mailto:a@example.cn,no complete URL",
        "http://127.0.0.1:8080/,https only",
        "https://localhost:9000/,allowed ports"
    })
    void says_what_is_wrong_with_anything_else(String endpoint, String complaint) {
        assertThat(PRODUCTION.complaint(endpoint))
                .hasValueSatisfying(it -> assertThat(it).contains(complaint));
    }

    @Test
    void an_address_has_an_end() {
        assertThat(PRODUCTION.complaint("https://a.example/" + "x".repeat(500))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:18080/hook", "http://localhost/", "http://[::1]:9/", "https://LOCALHOST:1/"})
    void the_local_stack_also_sends_to_this_machine(String endpoint) {
        assertThat(LOCAL.complaint(endpoint)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.cn/",
                "http://localhost.example.cn/",
                "http://127.0.0.1.example.cn/",
                "http://10.0.0.1/",
                "ftp://localhost/",
                "http://user@localhost/"
            })
    void the_local_stack_sends_nowhere_else_without_https(String endpoint) {
        assertThat(LOCAL.complaint(endpoint)).isPresent();
    }
}
