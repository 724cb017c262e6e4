package org.huying.dispatch.jointaction;

import static org.huying.dispatch.act.RestActs.as;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.dispatch.act.RestActs;

/** What the REST tests of joint actions have in common: the late-night action of 丰园 (domain.md A6). */
public final class RestJointActions {
    public static final Instant NINE_ON_THE_8TH = Instant.parse("2023-12-08T01:00:00Z");
    public static final Instant NINE_ON_THE_10TH = Instant.parse("2023-12-10T01:00:00Z");
    public static final String ALL_THREE = "\"COMMUNITY-520102033905\",\"PROPERTY-1\",\"URBAN-WLC\"";

    private RestJointActions() {}

    public static String shift(int hour, String units) {
        return """
                {"start":"2023-12-09T%02d:00","minutes":120,
                 "required":["COMMUNITY","PROPERTY_MANAGER","URBAN_MANAGEMENT"],"units":[%s]}""".formatted(hour, units);
    }

    /** From 16:00 to midnight in four shifts. */
    public static String fourShifts() {
        return IntStream.of(16, 18, 20, 22)
                .mapToObj(hour -> shift(hour, ALL_THREE))
                .collect(Collectors.joining(","));
    }

    public static String plan(String caseNumber, String shifts) {
        return """
                {"name":"深夜行动","cases":["%s"],"lead":"COMMUNITY-520102033905","coHandlers":["PROPERTY-1","URBAN-WLC"],
                 "measures":["分时段值守，电13800001234"],"nights":[{"start":"2023-12-09T16:00","minutes":480}],"shifts":[%s]}""".formatted(caseNumber, shifts);
    }

    public static Response put(String token, String path, String body) {
        return as(token).contentType("application/json").body(body).put("/v1/" + path);
    }

    public static String attendance(String unit, String at) {
        return "{\"unit\":\"%s\",\"staff\":3,\"at\":\"%s\"}".formatted(unit, at);
    }

    public static String intervention(String kind, String unit, int count, String at) {
        return "{\"kind\":\"%s\",\"unit\":\"%s\",\"count\":%d,\"at\":\"%s\"}".formatted(kind, unit, count, at);
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** By the community's secretary. */
    public static Response replan(String action, int version, String caseNumber, String shifts) {
        return as(RestActs.SECRETARY)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(plan(caseNumber, shifts))
                .put("/v1/" + action + "/plan");
    }

    /** Six at once. */
    public static <T> T phones(Callable<T> work) {
        ForkJoinPool six = new ForkJoinPool(6);
        try {
            return six.submit(work).join();
        } finally {
            six.shutdown();
        }
    }
}
