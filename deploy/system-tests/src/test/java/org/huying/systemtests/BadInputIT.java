package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: never a 5xx, never a stack trace, always a problem document, and nothing is stored. */
@ExtendWith(SharedTown.class)
class BadInputIT {
    private static final String GOOD = """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"门禁坏了",\
            "address":{"communityCode":"520102033901"}}""";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LocalStack stack;

    @BeforeAll
    static void in(LocalStack town) {
        stack = town;
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void is_refused_with_a_problem_document_and_stores_nothing(byte[] body) throws Exception {
        long before = stored();
        HttpResponse<String> answer = post(body);
        assertRefused(answer);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_text_is_stored_whole_or_refused_never_cut() throws Exception {
        for (int length : new int[] {4_000, 4_001, 10_000}) {
            HttpResponse<String> answer = post(described("字".repeat(length)));
            assertThat(answer.statusCode()).isEqualTo(201);
        }
        assertThat(new Books(stack).number(Service.INTAKE, "SELECT max(length(description)) FROM concern"))
                .isEqualTo(10_000);
        assertThat(new Books(stack)
                        .number(Service.INTAKE, "SELECT count(*) FROM concern WHERE length(description) = 4001"))
                .isEqualTo(1);
        assertRefused(post(described("字".repeat(10_001))));
    }

    @Test
    void random_damage_to_a_good_request_never_breaks_anything() throws Exception {
        Random random = new Random(20231201);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            HttpResponse<String> answer = post(damaged);
            if (answer.statusCode() != 201) assertRefused(answer);
        }
    }

    static Stream<byte[]> bodies() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "null",
                "[]",
                "42",
                "\"text\"",
                "{",
                "{}",
                "{}{}",
                GOOD + "x",
                GOOD.substring(0, GOOD.length() / 2),
                GOOD.replace("}}", "},\"unknown\":1}"),
                GOOD.replace("\"WEB\"", "null"),
                GOOD.replace("\"WEB\"", "1"),
                GOOD.replace("\"WEB\"", "\"CARRIER_PIGEON\""),
                GOOD.replace("\"WEB\"", "\"GRID_VISIT\""),
                GOOD.replace("\"门禁坏了\"", "null"),
                GOOD.replace("\"门禁坏了\"", "\"\""),
                GOOD.replace("\"门禁坏了\"", "\"   \""),
                GOOD.replace("\"门禁坏了\"", "12"),
                GOOD.replace("\"门禁坏了\"", "{\"a\":1}"),
                GOOD.replace("门禁坏了", "\\u0000"),
                GOOD.replace("门禁坏了", "\\ud800"),
                GOOD.replace("门禁坏了", "\\u0007"),
                GOOD.replace("\"property.maintenance\"", "\"Not A Topic\""),
                GOOD.replace("\"property.maintenance\"", "\"a.b.c.d.e.f\""),
                GOOD.replace("\"520102033901\"", "520102033901"),
                GOOD.replace("520102033901", "520102033999"),
                GOOD.replace("520102033901", "52"),
                GOOD.replace("{\"communityCode\":\"520102033901\"}", "null"),
                GOOD.replace("{\"communityCode\":\"520102033901\"}", "[]"),
                GOOD.replace("\"520102033901\"", "\"520102033901\",\"gridCode\":\"520102033902001\""),
                GOOD.replace("\"520102033901\"", "\"520102033901\",\"building\":\"" + "栋".repeat(41) + "\""),
                GOOD.replace("}}", "},\"reporter\":{\"phone\":\"call me\"}}"),
                GOOD.replace("}}", "},\"confidential\":\"yes\"}"),
                "{\"a\":".repeat(2_000)));
        Stream<byte[]> inUtf8 = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> otherwise = Stream.of(
                GOOD.getBytes(Charset.forName("GB18030")),
                GOOD.getBytes(StandardCharsets.UTF_16LE),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                described("x".repeat(10 * 1024 * 1024)));
        return Stream.concat(inUtf8, otherwise);
    }

    private static byte[] described(String text) {
        return GOOD.replace("门禁坏了", text).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\"", "\"title\"", "\"detail\"")
                .doesNotContain("Exception", "\tat ");
    }

    private static HttpResponse<String> post(byte[] body) throws Exception {
        URI uri = stack.url(Service.INTAKE).resolve("/v1/concerns");
        return HTTP.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static long stored() {
        return new Books(stack).number(Service.INTAKE, "SELECT count(*) FROM concern")
                + new Books(stack).number(Service.INTAKE, "SELECT count(*) FROM vault.reporter")
                + new Books(stack).number(Service.INTAKE, "SELECT count(*) FROM idempotency_key");
    }
}
