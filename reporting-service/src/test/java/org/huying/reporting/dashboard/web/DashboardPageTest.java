package org.huying.reporting.dashboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DashboardPageTest {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    StoryClock clock;

    @Test
    void is_at_the_root_for_everybody_under_a_policy_of_its_own() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self' 'sha256-"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .body(containsString("<hy-dashboard>"));
    }

    @Test
    void finds_every_library_that_its_import_map_names() throws Exception {
        // Given
        Matcher map = IMPORT_MAP.matcher(given().get("/").asString());
        assertThat(map.find()).isTrue();
        JsonNode imports = new ObjectMapper().readTree(map.group(1)).path("imports");
        assertThat(imports.has("lit")).isTrue();
        assertThat(imports.has("echarts")).isTrue();
        // Then
        for (JsonNode target : imports)
            if (!target.asText().endsWith("/"))
                given().get(target.asText()).then().statusCode(200).contentType(containsString("javascript"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard/main.js", "/dashboard/page/theme.css", "/_static/lit/index.js"})
    void is_asked_for_anew_each_time_so_that_its_parts_fit_together(String path) {
        given().get(path).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void leaves_every_other_answer_under_the_policy_of_the_house() {
        given().get("/v1/public/dashboard")
                .then()
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store");
    }

    @Test
    void learns_what_day_it_is_and_which_campaigns_there_are_without_a_sign_in() {
        // Given half past midnight in Asia/Shanghai
        clock.set(Instant.parse("2023-12-20T16:30:00Z"));
        // Then
        given().get("/v1/public/dashboard")
                .then()
                .statusCode(200)
                .body("today", equalTo("2023-12-21"))
                .body("asOf", containsString("2023-12-20T16:30:"))
                .body("campaigns.code", hasItem("autumn-2023"))
                .body("signIn", nullValue());
    }
}
