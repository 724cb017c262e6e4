package org.huying.reporting.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Where the states of hazard points are kept, each once however often it is told. */
@ApplicationScoped
class HazardStates {
    private static final String INSERT = """
            INSERT INTO hazard_state (hazard_id, sequence, number, case_number, community_code, grid_code, place, kind,
              grade, status, round, found_at, due_at, responsible_unit, survey_unit, listed, time, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[],
              ?::boolean[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    HazardStates(DataSource database) {
        this.database = database;
    }

    void add(List<HazardState> states) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<HazardState> columns = new Columns<>(connection, states);
            insert.setArray(1, columns.uuid(state -> state.told().hazardId()));
            insert.setArray(2, columns.bigint(HazardState::sequence));
            insert.setArray(3, columns.text(state -> state.told().number()));
            insert.setArray(4, columns.text(state -> state.told().caseNumber()));
            insert.setArray(5, columns.text(state -> state.told().communityCode()));
            insert.setArray(6, columns.text(state -> state.told().gridCode()));
            insert.setArray(7, columns.text(state -> state.told().place()));
            insert.setArray(8, columns.text(state -> state.told().kind()));
            insert.setArray(9, columns.text(state -> state.told().grade()));
            insert.setArray(10, columns.text(state -> state.told().status()));
            insert.setArray(11, columns.of("integer", state -> state.told().round()));
            insert.setArray(12, columns.time(state -> state.told().foundAt()));
            insert.setArray(13, columns.time(state -> state.told().dueAt()));
            insert.setArray(14, columns.text(state -> state.told().responsibleUnit()));
            insert.setArray(15, columns.text(state -> state.told().surveyUnit()));
            insert.setArray(16, columns.bool(state -> state.told().listed()));
            insert.setArray(17, columns.time(HazardState::time));
            insert.setArray(18, columns.time(HazardState::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
