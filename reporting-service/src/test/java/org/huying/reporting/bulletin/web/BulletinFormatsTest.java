package org.huying.reporting.bulletin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.FreshBulletins;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class BulletinFormatsTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DataSource database;

    @Inject
    StoryClock clock;

    @BeforeEach
    void a_bulletin_of_a_month_without_concerns() {
        FreshTables.in(database);
        FreshBulletins.in(database);
        clock.set(Instant.parse("2024-01-02T02:00:00Z"));
        given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body("{\"kind\":\"MONTH\",\"period\":\"2023-12\"}")
                .post("/v1/bulletins")
                .then()
                .statusCode(201)
                .body("content.figures.conclusionRate.percent", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, '', application/json",
        "application/json, '', application/json",
        "text/html, '', text/html;charset=UTF-8",
        "'text/html;q=0.5, application/json;q=0.9', '', application/json",
        "application/json, ?format=html, text/html;charset=UTF-8",
        "*/*, ?format=xlsx, " + XLSX,
        XLSX + ", '', " + XLSX
    })
    void comes_in_the_format_asked_for(String accept, String query, String type) {
        Response answer = bulletin(accept, query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType().replace("; ", ";")).isEqualToIgnoringCase(type);
    }

    @Test
    void refuses_a_format_it_has_not() {
        bulletin("*/*", "?format=docx").then().statusCode(422).body("errors.pointer", contains("/format"));
        bulletin("image/png", "").then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void the_page_shows_no_data_where_there_is_none_and_its_own_style_alone() throws Exception {
        // When
        Response page = bulletin("text/html", "");
        // Then
        String text = new String(page.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("办结率 无数据").doesNotContain("<script");
        String style = text.substring(text.indexOf("<style>") + 7, text.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.getHeaders().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; frame-ancestors 'none'");
    }

    @Test
    void the_workbook_is_a_file_with_a_name() {
        // When
        Response answer = bulletin("*/*", "?format=xlsx");
        // Then
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"TB-2024-0001.xlsx\"");
        assertThat(Xlsx.of(answer.asByteArray()).rows(1).get(1)).containsEntry("B", "通报〔2024〕1号 TB-2024-0001");
    }

    /** Whether this machine has a font or not: either it is a PDF, or a person is told what to do. */
    @Test
    void the_pdf_is_there_or_the_answer_says_what_to_install() {
        // When
        Response answer = bulletin("application/pdf", "");
        // Then
        if (answer.statusCode() == 200) {
            assertThat(answer.contentType()).isEqualTo("application/pdf");
            assertThat(new String(answer.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        } else {
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:huying:problem:bulletin-font-missing"))
                    .body("detail", containsString("huying.reporting.bulletin.font"))
                    .body("install", equalTo("apt-get install fonts-wqy-microhei"))
                    .body("searched", hasItem("/usr/share/fonts"));
        }
    }

    private static Response bulletin(String accept, String query) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .header("Accept", accept)
                .get("/v1/bulletins/TB-2024-0001" + query);
    }
}
