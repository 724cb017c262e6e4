package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class LedgerImportOverRestTest extends ALedger {
    @Test
    void is_checked_first_and_nothing_registered_by_it() throws SQLException {
        // Given
        String one = fresh();
        String ledger = HEADING + good(one) + good(one) + good(fresh()).replace("求助", "抱怨") + ",,,,,,,,\n"
                + good(fresh()).replace("中园社区", "延安南路社区") + good(fresh()).replace("办理中", "已办结");
        // When
        String number = checked(SECRETARY, ledger);
        // Then
        read(SECRETARY, number)
                .then()
                .body("total", equalTo(5))
                .body("check.good", equalTo(1))
                .body("check.known", equalTo(1))
                .body("check.rejected", equalTo(3))
                .body("allowedMoves", contains("START", "CANCEL"));
        rows(SECRETARY, number, "")
                .then()
                .statusCode(200)
                .body("row", contains(2, 3, 4, 6, 7))
                .body("verdict", contains("GOOD", "KNOWN", "REJECTED", "REJECTED", "REJECTED"))
                .body("[0].becomes.topic", equalTo("property.maintenance"))
                .body("[0].becomes.heardAt", equalTo("2023-11-04T16:00:00Z"))
                .body("[0].becomes.namesReporter", equalTo(true))
                .body("[2].problems[0].column", equalTo("性质"))
                .body("[3].problems[0].detail", containsString("不是您所在社区"))
                .body("[4].problems[0].detail", containsString("已办结"));
        assertThat(concernsOf(number)).isZero();
    }

    @Test
    void registers_good_rows_with_number_reporter_and_the_day_they_were_heard() throws SQLException {
        // Given
        String own = fresh();
        // When
        String number = imported(SECRETARY, HEADING + good(own) + good(fresh()).replace("2023-11-05", "昨天"));
        // Then
        read(SECRETARY, number)
                .then()
                .body("run.good", equalTo(1))
                .body("run.rejected", equalTo(1))
                .body("endedAt", notNullValue());
        String concern = rows(SECRETARY, number, "").path("[0].concernNumber");
        as(SECRETARY)
                .get("/v1/concerns/" + concern)
                .then()
                .body("channel", equalTo("IMPORT"))
                .body("description", equalTo("路灯不亮"));
        assertThat(count(
                        "SELECT count(*) FROM concern WHERE number = ? AND ledger_number = ? AND import_row = 2"
                                + " AND reporter_ref IN (SELECT ref FROM vault.reporter)",
                        concern,
                        own))
                .isEqualTo(1);
    }

    @Test
    void makes_no_second_concern_whatever_comes_again() throws SQLException {
        // Given
        String own = fresh();
        String ledger = HEADING + good(own) + ",2023-11-06,中园,无编号的一行 " + own + ",求助,property.maintenance,,,\n";
        String first = imported(SECRETARY, ledger);
        // When
        String same = imported(DESK, ledger);
        String moved = imported(
                SECRETARY, "类别,性质,诉求内容,社区,登记时间,序号\nproperty.maintenance,求助,无编号的一行 " + own + ",中园社区,2023年11月6日,9\n");
        String corrected = imported(SECRETARY, HEADING + good(own).replace("不亮", "坏了"));
        // Then
        assertThat(concernsOf(first)).isEqualTo(2);
        assertThat(concernsOf(same) + concernsOf(moved) + concernsOf(corrected)).isZero();
        read(DESK, same).then().body("run.known", equalTo(2)).body("sameFileAs", equalTo(first));
        read(DESK, moved).then().body("run.known", equalTo(1));
        rows(DESK, corrected, "?rejectedOnly=true").then().body("[0].problems[0].column", equalTo("台账编号"));
    }

    @Test
    void answers_the_same_request_with_the_same_import() {
        byte[] ledger = (HEADING + good(fresh())).getBytes(StandardCharsets.UTF_8);
        String key = "upload-" + fresh();
        String first = upload(SECRETARY, ledger, key).path("number");
        upload(SECRETARY, ledger, key).then().statusCode(201).body("number", equalTo(first));
        upload(SECRETARY, (HEADING + good(fresh())).getBytes(StandardCharsets.UTF_8), key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:huying:problem:idempotency-key-reused"));
    }

    @Test
    void takes_gb18030_and_says_so() {
        byte[] ledger = (HEADING + good(fresh())).getBytes(Charset.forName("GB18030"));
        upload(SECRETARY, ledger, fresh())
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/ledger-imports/TZ-\\d{8}-\\d+"))
                .body("fileKind", equalTo("CSV_GB18030"));
    }

    @Test
    void that_is_no_ledger_is_refused_with_what_is_missing() throws SQLException {
        long before = count("SELECT count(*) FROM vault.ledger_part");
        upload(SECRETARY, "日期,社区,诉求内容\n2023-11-05,中园,漏水\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/性质", "/类别"));
        upload(SECRETARY, HEADING).then().statusCode(422);
        upload(SECRETARY, "随便写写\n").then().statusCode(422);
        upload(SECRETARY, new byte[] {0, 1, 2}, fresh()).then().statusCode(422);
        upload(SECRETARY, HEADING + good(fresh()).repeat(2_000) + "\"").then().statusCode(422);
        assertThat(count("SELECT count(*) FROM vault.ledger_part")).isEqualTo(before);
    }

    @Test
    void is_the_business_of_those_who_may_import_there() {
        String number = checked(SECRETARY, HEADING + good(fresh()));
        read(ELSEWHERE, number).then().statusCode(404);
        rows(ELSEWHERE, number, "").then().statusCode(404);
        rejected(ELSEWHERE, number).then().statusCode(404);
        move(ELSEWHERE, number, "start").then().statusCode(404);
        as(ELSEWHERE).get("/v1/ledger-imports?limit=200").then().body("number", not(hasItem(number)));
        as(SECRETARY).get("/v1/ledger-imports?limit=1").then().body("number", contains(number));
        as(DESK).get("/v1/ledger-imports?limit=1").then().body("", hasSize(1)).header("Link", containsString("next"));
    }

    @Test
    void is_moved_only_as_its_status_allows_and_by_who_knows_it() {
        String number = checked(SECRETARY, HEADING + good(fresh()));
        move(SECRETARY, number, "start", null).then().statusCode(428);
        move(SECRETARY, number, "start", "\"99\"").then().statusCode(412);
        move(SECRETARY, number, "pause").then().statusCode(409).body("allowedMoves", contains("CANCEL", "START"));
        move(SECRETARY, number, "cancel").then().statusCode(200).body("status", equalTo("CANCELLED"));
        move(SECRETARY, number, "start").then().statusCode(409);
    }

    @Test
    void has_a_template_that_can_be_brought_as_it_is() {
        byte[] xlsx = as(SECRETARY)
                .get("/v1/ledger-imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(upload(SECRETARY, xlsx, fresh())
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("没有数据行");
        String csv = as(SECRETARY).get("/v1/ledger-imports/template?format=csv").asString();
        assertThat(csv).contains("诉求内容").startsWith("\uFEFF");
        as(SECRETARY).get("/v1/ledger-imports/template?format=pdf").then().statusCode(400);
    }
}
