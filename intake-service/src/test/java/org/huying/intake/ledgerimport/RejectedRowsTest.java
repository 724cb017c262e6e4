package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class RejectedRowsTest extends ALedger {
    @Test
    void come_back_as_they_were_with_what_is_wrong_and_run_nothing() {
        // Given
        String number = imported(
                SECRETARY,
                HEADING + good(fresh()) + fresh()
                        + ",昨天,中园社区,\"=HYPERLINK(1)，\n第二行\",求助,property.maintenance,,+86 138,\n");
        // When
        byte[] file =
                rejected(SECRETARY, number).then().statusCode(200).extract().asByteArray();
        // Then
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF台账编号,日期,社区").contains("\"'=HYPERLINK(1)，\n第二行\"", "'+86 138", "日期：无法识别");
        assertThat(text).doesNotContain("路灯不亮");
    }

    @Test
    void can_be_corrected_and_brought_again() {
        String number = imported(SECRETARY, HEADING + fresh() + ",昨天,中园社区,-漏水,求助,property.maintenance,,,\n");
        String corrected = rejected(SECRETARY, number).asString().replace("昨天", "2023.11.7");
        String again = imported(SECRETARY, corrected);
        read(SECRETARY, again).then().body("run.good", equalTo(1)).body("run.rejected", equalTo(0));
        assertThat(rows(SECRETARY, again, "").<String>path("[0].becomes.description"))
                .isEqualTo("-漏水");
    }

    @Test
    void are_gone_after_their_time_and_the_counts_are_not() throws SQLException {
        // Given
        String number =
                imported(SECRETARY, HEADING + good(fresh()) + good(fresh()).replace("求助", "抱怨"));
        String purge = read(SECRETARY, number).path("purgeAt");
        long before = count("SELECT count(*) FROM audit_line WHERE object = ?", number);
        // When
        clock.set(java.time.Instant.parse(purge));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(90))
                .untilAsserted(() -> rows(SECRETARY, number, "").then().statusCode(410));
        // Then
        rejected(SECRETARY, number).then().statusCode(410).body("type", equalTo("urn:huying:problem:ledger-purged"));
        read(SECRETARY, number).then().statusCode(200).body("run.good", equalTo(1));
        assertThat(count(
                        "SELECT count(*) FROM vault.ledger_part WHERE import_id IN (SELECT id FROM ledger_import WHERE number = ?)",
                        number))
                .isZero();
        assertThat(count("SELECT count(*) FROM audit_line WHERE object = ?", number))
                .isEqualTo(before + 1);
    }
}
