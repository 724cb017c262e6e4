package org.huying.intake.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies a careless or hostile client sends. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class OddBodiesTest {
    private static final String CONCERN = """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"%s",
             "address":{"communityCode":"520102033901"}}""";

    @TestHTTPResource("/v1/concerns")
    URI concerns;

    @Test
    void that_do_not_say_how_long_they_are_are_refused() throws Exception {
        // Given
        byte[] tooLong = CONCERN.formatted("x".repeat(600 * 1024)).getBytes(StandardCharsets.UTF_8);
        // When
        HttpResponse<String> answer =
                post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)));
        // Then
        assertRefused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json; charset=GB18030", "nonsense"})
    void that_are_not_json_in_utf_8_are_refused_whatever_they_are_called(String contentType) throws Exception {
        // Given
        byte[] otherwise = CONCERN.formatted("门禁坏了").getBytes(Charset.forName("GB18030"));
        // When
        HttpResponse<String> answer = post(contentType, BodyPublishers.ofByteArray(otherwise));
        // Then
        assertRefused(answer);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\"").doesNotContain("Exception");
    }

    private HttpResponse<String> post(String contentType, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(concerns)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", contentType)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
