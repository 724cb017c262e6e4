package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** What the town does that partner units are told of. */
final class PartnerTasks {
    private static final String ANYBODY = null;
    private static final String DESK = "desk";
    private static final String FENGYUAN = "520102033905";
    private static final String SECRETARY = "secretary-fengyuan";

    private final LocalStack stack;
    private final Rest rest;
    private final Map<String, String> tokens = new HashMap<>();

    PartnerTasks(LocalStack stack) {
        this.stack = stack;
        this.rest = new Rest(stack.issuerUrl());
    }

    /** For the property manager of the community. */
    String maintenance(String community) {
        return register("property.maintenance", Map.of("communityCode", community));
    }

    /** For the squadron. */
    String vendors() {
        return register("city-order.itinerant-vendors", Map.of("communityCode", FENGYUAN));
    }

    /** For the police. */
    String quarrel() {
        return register("public-security.quarrel", Map.of("communityCode", FENGYUAN));
    }

    private String register(String topic, Map<String, Object> address) {
        Map<String, Object> concern = Map.of(
                "channel", "WEB",
                "nature", "HELP",
                "topic", topic,
                "description", "请尽快处理",
                "address", address);
        var registered = rest.post(stack.url(Service.INTAKE).resolve("/v1/concerns"), ANYBODY, concern);
        String number = registered.body().path("number").asText();
        tokens.put(number, registered.token());
        return number;
    }

    /** Upon the same version both times. */
    void acceptTwiceOverRest(String number, String unit) throws Exception {
        String etag = caseOf(number).etag();
        HttpRequest acceptance = HttpRequest.newBuilder(at("/v1/cases/" + number + "/acceptance"))
                .header("Authorization", "Bearer " + rest.token(Partners.system(unit)))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        assertThat(http.send(acceptance, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(http.send(acceptance, BodyHandlers.ofString()).statusCode()).isEqualTo(412);
    }

    void reassign(String number, String unit) {
        move(number, "/reassignment", Map.of("unit", unit, "reason", "按职责清单"));
    }

    void voiding(String number) {
        move(number, "/voiding", Map.of("reasonCode", "DUPLICATE", "reason", "重复"));
    }

    /** The unit asks to give it back, and the desk leaves it there. */
    void declineReturn(String number, String unit, String reason) {
        move(number, "/return-request", Partners.system(unit), Map.of("reason", "不属本单位职责"));
        move(number, "/return-refusal", Map.of("reason", reason));
    }

    private void move(String number, String path, Map<String, Object> body) {
        move(number, path, DESK, body);
    }

    private void move(String number, String path, String user, Map<String, Object> body) {
        rest.move(at("/v1/cases/" + number + path), user, caseOf(number).etag(), body);
    }

    /** Once dispatch has heard of it. */
    private Rest.Answer caseOf(String number) {
        return rest.after(tokens.get(number), at("/v1/cases/" + number), DESK);
    }

    void awaitStatus(String number, String status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(caseOf(number).body().path("status").asText())
                                .isEqualTo(status));
    }

    /** Calls the units; its number. */
    String whistle(String number, String... units) {
        Map<String, Object> call = Map.of(
                "units",
                List.of(units),
                "place",
                "X区3栋平台",
                "need",
                "需现场联合劝导",
                "reportInBy",
                Instant.now().plus(Duration.ofHours(2)).toString());
        return created("/v1/cases/" + number + "/whistles", SECRETARY, call);
    }

    /** Of a case that its grid has; its number. */
    String referralTo(String unit) {
        String number =
                register("neighbourhood.noise", Map.of("communityCode", FENGYUAN, "gridCode", FENGYUAN + "001"));
        caseOf(number);
        Map<String, Object> terms = Map.of(
                "unit",
                unit,
                "reasonCode",
                "PUBLIC_SECURITY_RISK",
                "basis",
                List.of(),
                "acknowledgeBy",
                Instant.now().plus(Duration.ofDays(1)).toString());
        return created("/v1/cases/" + number + "/referrals", SECRETARY, terms);
    }

    /** A night of one shift, led by the community; its number. */
    String plannedAction(String number, String... coHandlers) {
        String start = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1) + "T18:00";
        String lead = "COMMUNITY-" + FENGYUAN;
        Map<String, Object> shift = Map.of(
                "start",
                start,
                "minutes",
                240,
                "required",
                List.of("COMMUNITY", "PROPERTY_MANAGER", "URBAN_MANAGEMENT"),
                "units",
                List.of(lead, coHandlers[0], coHandlers[1]));
        Map<String, Object> plan = Map.of(
                "name", "夜间行动",
                "cases", List.of(number),
                "lead", lead,
                "coHandlers", List.of(coHandlers),
                "measures", List.of("分时段值守"),
                "nights", List.of(Map.of("start", start, "minutes", 240)),
                "shifts", List.of(shift));
        return created("/v1/joint-actions", SECRETARY, plan);
    }

    void moveAction(String action, String path, Map<String, Object> body) {
        URI uri = at("/v1/joint-actions/" + action);
        rest.move(URI.create(uri + path), SECRETARY, rest.get(uri, SECRETARY).etag(), body);
    }

    JsonNode read(String path) {
        return rest.read(at(path), DESK);
    }

    private String created(String path, String user, Map<String, Object> body) {
        return rest.post(at(path), user, body).body().path("number").asText();
    }

    private URI at(String path) {
        return stack.url(Service.DISPATCH).resolve(path);
    }
}
