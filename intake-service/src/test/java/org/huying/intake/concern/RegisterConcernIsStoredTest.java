package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.ReporterVault;
import org.huying.intake.reporter.SealedReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class RegisterConcernIsStoredTest {
    private static final String HELP = """
            {"channel":"%s","nature":"HELP","topic":"property.maintenance","description":"单元门禁坏了，请打 13800001234",
             "address":{"communityCode":"520102033901","gridCode":"520102033901001","building":"3栋","room":"1203"},
             "reporter":{"name":"南宫测试","phone":"13800001234"}}""";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Inject
    ReporterVault vault;

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    @Test
    void with_a_receipt_that_names_number_and_tracking_code() {
        register(TestTokens.resident("r-1"), "WEB", null)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/concerns/WLC-\\d{8}-\\d{4,}"))
                .body("number", matchesPattern("WLC-\\d{8}-\\d{4,}"))
                .body("trackingCode", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("status", equalTo("REGISTERED"));
    }

    @Test
    void with_the_reporter_sealed_and_apart_from_it() throws SQLException {
        String number = register(TestTokens.resident("r-2"), "WEB", null).path("number");
        UUID ref = UUID.fromString(one("SELECT reporter_ref FROM concern WHERE number = '" + number + "'"));
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT sealed, wrapped, master_key_id FROM vault.reporter JOIN vault.reporter_key USING (ref) WHERE ref = ?")) {
            read.setObject(1, ref);
            try (var row = read.executeQuery()) {
                assertThat(row.next()).isTrue();
                SealedReporter stored = new SealedReporter(row.getBytes(1), row.getBytes(2), row.getString(3));
                assertThat(vault.open(ref, stored)).isEqualTo(new Reporter("南宫测试", "13800001234"));
            }
        }
    }

    @Test
    void with_nothing_of_the_reporter_in_any_other_table() throws SQLException {
        register(TestTokens.resident("r-3"), "WEB", "a-key-of-its-own-3").then().statusCode(201);
        for (String table : List.of(
                "inbox",
                "parked_event",
                "audit_line",
                "progress_step",
                "vault.reporter",
                "vault.reporter_key",
                "idempotency_key"))
            assertThat(column("SELECT it::text FROM " + table + " it"))
                    .noneMatch(row -> row.contains("南宫测试") || row.contains("13800001234"));
        assertThat(column("SELECT convert_from(value, 'UTF8') || headers FROM outbox"))
                .noneMatch(row -> row.contains("南宫测试") || row.contains("13800001234") || row.contains("1203"));
    }

    @Test
    void once_however_often_the_same_request_is_repeated() {
        String key = "key-" + UUID.randomUUID();
        String first = register(TestTokens.resident("r-4"), "WEB", key).path("number");
        register(TestTokens.resident("r-4"), "WEB", key).then().statusCode(201).body("number", equalTo(first));
        register(TestTokens.resident("r-4"), "MOBILE", key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:huying:problem:idempotency-key-reused"));
        assertThat(register(TestTokens.resident("r-5"), "WEB", key).<String>path("number"))
                .isNotEqualTo(first);
    }

    @Test
    void by_anybody_but_those_whose_role_has_other_work() {
        for (String token : List.of(
                TestTokens.gridWorker(Town.GRID),
                TestTokens.partyGroupLeader(Town.GRID),
                TestTokens.secretary(Town.YANAN),
                TestTokens.desk())) register(token, "GRID_VISIT", null).then().statusCode(201);
        for (String token : List.of(
                TestTokens.partner("POLICE-WLC"),
                TestTokens.auditor(),
                TestTokens.systemAdmin(),
                TestTokens.securityAdmin()))
            register(token, "WEB", null)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:huying:problem:may-not-register"));
        register(TestTokens.resident("r-6"), "GRID_VISIT", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/channel"));
        register(null, "WEB", null).then().statusCode(201);
    }

    @Test
    void only_where_the_place_is_known() {
        String elsewhere = HELP.formatted("WEB").replace("520102033901", "520102033999");
        post(TestTokens.desk(), elsewhere)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/address/communityCode"));
        String otherGrid = HELP.formatted("WEB").replace("520102033901001", "520102033901009");
        post(TestTokens.desk(), otherGrid).then().statusCode(422).body("errors.pointer", hasItem("/address/gridCode"));
    }

    @Test
    void and_read_back_as_far_as_the_caller_may() {
        String number = register(TestTokens.resident("r-7"), "WEB", null).path("number");
        read(TestTokens.desk(), number).then().statusCode(200).body("description", equalTo("单元门禁坏了，请打 13800001234"));
        read(TestTokens.resident("r-7"), number).then().statusCode(200).body("address.room", equalTo("1203"));
        read(TestTokens.gridWorker(Town.GRID), number)
                .then()
                .statusCode(200)
                .body("description", not(matchesPattern(".*13800001234.*")));
        read(TestTokens.resident("r-8"), number).then().statusCode(404);
        read(TestTokens.secretary(Town.YANAN), number).then().statusCode(404);
        read(TestTokens.partner("POLICE-WLC"), number).then().statusCode(404);
        read(TestTokens.auditor(), number).then().statusCode(403);
        read(null, number).then().statusCode(401);
        read(TestTokens.desk(), "WLC-20000101-0001").then().statusCode(404);
        read(TestTokens.desk(), number).then().body("$", not(hasKey("reporter")));
    }

    @Test
    void with_how_pressing_it_is_and_general_where_nobody_said() {
        // Given
        String pressing = HELP.formatted("WEB").replace("\"nature\"", "\"urgency\":\"THREAT\",\"nature\"");
        String nonsense = pressing.replace("THREAT", "PANIC");
        // When
        String threat = post(TestTokens.desk(), pressing).path("number");
        String unsaid = post(TestTokens.desk(), HELP.formatted("WEB")).path("number");
        // Then
        read(TestTokens.desk(), threat).then().body("urgency", equalTo("THREAT"));
        read(TestTokens.desk(), unsaid).then().body("urgency", equalTo("GENERAL"));
        post(TestTokens.desk(), nonsense).then().statusCode(422).body("errors.pointer", hasItem("/urgency"));
    }

    @Test
    void and_listed_newest_first_page_by_page() {
        for (int i = 0; i < 3; i++)
            register(TestTokens.resident("r-9"), "WEB", null).then().statusCode(201);
        Response first = as(TestTokens.resident("r-9")).get("/v1/concerns?limit=2");
        List<String> numbers = new ArrayList<>(first.jsonPath().getList("number", String.class));
        assertThat(numbers).hasSize(2);
        String next = first.header("Link").replaceAll(".*cursor=([^&>]*).*", "$1");
        numbers.addAll(as(TestTokens.resident("r-9"))
                .get("/v1/concerns?limit=2&cursor=" + next)
                .jsonPath()
                .getList("number", String.class));
        assertThat(numbers).hasSize(3).doesNotHaveDuplicates();
        as(TestTokens.desk()).get("/v1/concerns?cursor=bm90LWFuLWlk").then().statusCode(400);
        as(TestTokens.desk()).get("/v1/concerns?limit=0").then().statusCode(400);
        as(TestTokens.auditor()).get("/v1/concerns").then().statusCode(403);
        as(null).get("/v1/concerns").then().statusCode(401);
    }

    private static Response register(String token, String channel, String idempotencyKey) {
        RequestSpecification request = as(token).contentType("application/json").body(HELP.formatted(channel));
        if (idempotencyKey != null) request.header("Idempotency-Key", idempotencyKey);
        return request.post("/v1/concerns");
    }

    private static Response post(String token, String body) {
        return as(token).contentType("application/json").body(body).post("/v1/concerns");
    }

    private static Response read(String token, String number) {
        return as(token).get("/v1/concerns/" + number);
    }

    private static RequestSpecification as(String token) {
        return token == null ? given() : given().auth().oauth2(token);
    }

    private String one(String sql) throws SQLException {
        return column(sql).get(0);
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) values.add(row.getString(1));
            return values;
        }
    }
}
