package org.huying.reporting.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagePolicyTest {
    private static final String PAGE = "<head><script type=\"importmap\">{}</script></head>";

    @Test
    void knows_the_import_map_by_its_hash_and_lets_no_other_script_of_the_page_run() {
        // When
        String policy = PagePolicy.of(PAGE, Stream.empty());
        // Then: base64 of SHA-256("{}")
        assertThat(policy)
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='")
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void lets_the_page_ask_this_service_and_those_that_are_named_and_nobody_else() {
        // Given
        Stream<URI> asked = Stream.of(
                URI.create("https://id.example.cn/realms/huying"),
                URI.create("https://intake.example.cn:8443/v1/topics"),
                URI.create("https://id.example.cn/other"));
        // When
        String policy = PagePolicy.of(PAGE, asked);
        // Then
        assertThat(policy).contains("connect-src 'self' https://id.example.cn https://intake.example.cn:8443; ");
    }

    @Test
    void does_not_serve_a_page_whose_script_it_cannot_vouch_for() {
        assertThrows(IllegalStateException.class, () -> PagePolicy.of("<head></head>", Stream.empty()));
    }
}
