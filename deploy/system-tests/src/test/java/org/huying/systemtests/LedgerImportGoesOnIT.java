package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;
import org.junit.jupiter.api.Test;

/** The only replica is killed with -9 in the middle of an import: it goes on where it was, and no row is lost or doubled. */
class LedgerImportGoesOnIT {
    /** 6,000 under {@code -Pfull}. */
    private static final int ROWS = Integer.getInteger("seeds", 1) == 1 ? 3_000 : 6_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void where_it_was_when_it_was_killed() throws Exception {
        try (LocalStack stack = Stacks.start("ledger", 1, false)) {
            // Given
            String bearer = "Bearer " + new Rest(stack.issuerUrl()).token("secretary-zhongyuan");
            URI imports = stack.url(Service.INTAKE).resolve("/v1/ledger-imports");
            URI one = URI.create(
                    imports + "/" + upload(imports, bearer).get("number").asText());
            awaitStatus(one, bearer, "CHECKED");
            send(
                    HttpRequest.newBuilder(URI.create(one + "/start"))
                            .header("If-Match", "\"2\"")
                            .POST(BodyPublishers.noBody()),
                    bearer);
            Books books = new Books(stack);
            String concerns = "SELECT count(*) FROM concern";
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> books.number(Service.INTAKE, concerns) >= ROWS / 10);
            // When
            stack.killAndRestart(new Replica(Service.INTAKE, 0));
            assertThat(books.number(Service.INTAKE, concerns))
                    .as("killed in the middle")
                    .isLessThan(ROWS);
            stack.awaitReady(new Replica(Service.INTAKE, 0));
            awaitStatus(one, bearer, "DONE");
            // Then
            assertThat(books.number(Service.INTAKE, "SELECT count(DISTINCT import_row) FROM concern"))
                    .isEqualTo(ROWS);
            assertThat(books.number(Service.INTAKE, concerns)).isEqualTo(ROWS);
            assertThat(books.number(Service.INTAKE, "SELECT count(*) FROM vault.reporter"))
                    .isEqualTo(ROWS);
            String filed = "SELECT count(*) FROM case_file";
            await().atMost(PATIENCE).until(() -> books.number(Service.DISPATCH, filed) == ROWS);
            books.sequencesHaveNoGap();
            books.nothingIsParked();
        }
    }

    private static JsonNode upload(URI imports, String bearer) throws Exception {
        StringBuilder ledger = new StringBuilder("台账编号,日期,社区,诉求内容,性质,类别,诉求人,联系电话\n");
        for (int i = 0; i < ROWS; i++)
            ledger.append(
                    "ZY-%d,2023.11.5,中园社区,第 %d 条：路灯不亮,求助,property.maintenance,测试居民,1380000%04d\n".formatted(i, i, i));
        return send(
                HttpRequest.newBuilder(imports)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(ledger.toString())),
                bearer);
    }

    private static void awaitStatus(URI one, String bearer, String status) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> send(HttpRequest.newBuilder(one).GET(), bearer)
                        .get("status")
                        .asText()
                        .equals(status));
    }

    private static JsonNode send(HttpRequest.Builder request, String bearer) throws Exception {
        var answer = HTTP.send(request.header("Authorization", bearer).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }
}
