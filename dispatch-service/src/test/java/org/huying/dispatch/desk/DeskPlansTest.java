package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views stay quick however many closed cases lie behind: no table of cases is read from one end to the other. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeskPlansTest extends DeskOverRest {
    private static final Instant NOW = Instant.parse("2023-12-10T00:00:00Z");
    private static final String READ_WHOLE = "Seq Scan on (case_file|task|case_clock|case_deadline)";
    private static final List<AccessScope> CALLERS = List.of(
            caller(Role.SUBDISTRICT_DESK, "DESK-520102033000"),
            caller(Role.COMMUNITY_SECRETARY, "COMMUNITY-520102033901"),
            caller(Role.GRID_WORKER, "GPG-520102033901001"),
            caller(Role.PARTNER, "POLICE-WLC"));

    @BeforeEach
    void twenty_thousand_closed_cases_lie_behind() {
        sql("""
                INSERT INTO case_file (id, concern_id, number, sequence, version, status, nature, topic, confidential,
                  summary, community_code, grid_code, owner_kind, owner_code, owner_name, first_receiver, filed_at, heard_at)
                SELECT gen_random_uuid(), gen_random_uuid(), 'PLN-20231208-' || lpad(n::text, 6, '0'), 7, 7,
                  CASE WHEN n % 200 = 0 THEN 'HANDLED' ELSE 'CLOSED' END, :mine, 'neighbourhood.noise', false,
                  '夜间施工噪声扰民', '52010203390' || (1 + n % 5), '52010203390' || (1 + n % 5) || '00' || (1 + n % 4),
                  'POLICE_STATION', CASE WHEN n % 3 = 0 THEN 'POLICE-WLC' ELSE 'URBAN-WLC' END, '单位', 'POLICE-WLC',
                  '2023-12-04T01:00:00Z', '2023-12-04T01:00:00Z' FROM generate_series(1, 20000) n""");
        sql("""
                INSERT INTO task (id, case_id, part, unit_kind, unit_code, unit_name, status, dispatched_at)
                SELECT gen_random_uuid(), id, 'LEAD', owner_kind, owner_code, owner_name, 'HANDLED', filed_at
                FROM case_file WHERE nature = :mine""");
        sql("""
                INSERT INTO case_clock (case_id, id, concern_id, number, community_code, owner_kind, owner_code, round,
                  sequence, revision, version)
                SELECT id, gen_random_uuid(), concern_id, number, community_code, owner_kind, owner_code, 1, 1, 1, 1
                FROM case_file WHERE nature = :mine""");
        sql("""
                INSERT INTO case_deadline (id, case_id, round, measure, rule_id, rule_version, started_at, due_at,
                  extensions, status, near_at, escalate_at)
                SELECT gen_random_uuid(), id, 1, measure, 'r', '2000-01-01', filed_at, filed_at, 0,
                  CASE WHEN status = 'CLOSED' THEN 'MET' ELSE 'MISSED' END, filed_at, filed_at
                FROM case_file, unnest(ARRAY['ACCEPT', 'FIRST_CONTACT', 'RESOLUTION']) measure WHERE nature = :mine""");
        sql("ANALYZE case_file, task, case_clock, case_deadline");
    }

    @AfterEach
    void they_are_gone_again() {
        String these = " WHERE case_id IN (SELECT id FROM case_file WHERE nature = :mine)";
        sql("DELETE FROM case_deadline" + these);
        sql("DELETE FROM case_clock" + these);
        sql("DELETE FROM task" + these);
        sql("DELETE FROM case_file WHERE nature = :mine");
        sql("ANALYZE case_file, task, case_clock, case_deadline");
    }

    @Test
    void no_view_reads_a_table_as_a_whole() {
        DeskFilter filter = new DeskFilter(
                null, "neighbourhood", null, null, null, null, null, null, null, null, new SearchText("噪"));
        DeskCursor after = new DeskCursor(NOW, UUID.randomUUID());
        for (AccessScope caller : CALLERS) {
            OpenCases cases = new OpenCases(caller, NOW);
            for (DeskView view : DeskView.values())
                for (DeskSort sort : DeskSort.values()) {
                    DeskQuestion question = new DeskQuestion(view, sort, filter);
                    String plan = plan(DeskStatements.page(question, after, 201, cases));
                    assertThat(plan).as(caller.unit() + " " + question).doesNotContainPattern(READ_WHOLE);
                }
            assertThat(plan(DeskStatements.counts(DeskFilter.NONE, cases)))
                    .as(caller.unit())
                    .contains("case_file_open")
                    .doesNotContain("JIT")
                    .doesNotContainPattern(READ_WHOLE);
        }
    }

    @Test
    void and_only_the_open_ones_are_counted() {
        assertThat(counted(DESK, DeskView.OVERDUE)).isEqualTo(100);
        assertThat(counted(DESK, DeskView.TO_VERIFY)).isEqualTo(100);
        assertThat(counted(POLICE, DeskView.OVERDUE)).isEqualTo(100);
        assertThat(counted(SQUADRON, DeskView.OVERDUE)).isEqualTo(67);
        assertThat(counted(SECRETARY, DeskView.OVERDUE)).isEqualTo(100);
    }

    private String plan(SqlText statement) {
        SqlText explained = new SqlText()
                .add("EXPLAIN " + statement.text(), statement.values().toArray());
        StringBuilder plan = new StringBuilder();
        try (var connection = database.getConnection();
                var read = explained.prepare(connection);
                var line = read.executeQuery()) {
            while (line.next()) plan.append(line.getString(1)).append('\n');
            return plan.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static AccessScope caller(Role role, String unit) {
        return new AccessScope("somebody", Set.of(role), Set.of(ZHONGYUAN), Set.of(GRID), unit);
    }
}
