package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final URI REPORTING = URI.create("http://localhost:8083/v1/summary");
    private static final URI DISPATCH = URI.create("http://localhost:8082/v1/cases");

    private final Written written = new Written();

    @Test
    void each_service_is_asked_once_for_each_write() {
        // Given
        written.add("huying.cases:a:1, huying.cases:b:1");
        assertThat(written.newTo(REPORTING)).containsExactly("huying.cases:a:1,huying.cases:b:1");
        // When
        written.add("huying.cases:a:2");
        // Then
        assertThat(written.newTo(REPORTING)).containsExactly("huying.cases:a:2");
        assertThat(written.newTo(REPORTING)).isEmpty();
        assertThat(written.newTo(DISPATCH)).containsExactly("huying.cases:a:1,huying.cases:b:1,huying.cases:a:2");
    }

    @Test
    void no_request_takes_more_than_twenty() {
        // Given
        for (int i = 0; i < 41; i++) written.add("huying.cases:" + i + ":1");
        // When
        List<String> portions = written.newTo(REPORTING);
        // Then
        assertThat(portions).extracting(it -> it.split(",").length).containsExactly(20, 20, 1);
    }
}
