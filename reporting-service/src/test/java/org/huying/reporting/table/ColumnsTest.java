package org.huying.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ColumnsTest {
    @Inject
    DataSource database;

    /** One of the ways a column is made. */
    private interface Column<T> {
        Array of(Columns<T> columns) throws SQLException;
    }

    @Test
    void keep_identifiers_and_their_gaps() throws SQLException {
        UUID one = UUID.fromString("0190a1b2-c3d4-7000-8000-00000000000f");
        UUID other = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
        assertThat(through("uuid", Arrays.asList(one, null, other), columns -> columns.uuid(Function.identity())))
                .containsExactly(one.toString(), null, other.toString());
    }

    @Test
    void keep_instants_and_their_gaps() throws SQLException {
        List<Instant> before2000AndAfter = Arrays.asList(
                Instant.parse("1969-12-31T23:59:59.999999Z"), null, Instant.parse("2023-10-17T08:00:00.000001Z"));
        assertThat(through("timestamptz", before2000AndAfter, columns -> columns.time(Function.identity())))
                .containsExactly("1969-12-31 23:59:59.999999+00", null, "2023-10-17 08:00:00.000001+00");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-17T08:00:00.000000499Z, 2023-10-17 08:00:00+00",
        "2023-10-17T08:00:00.000000500Z, 2023-10-17 08:00:00.000001+00",
        "2023-10-17T08:00:00.999999500Z, 2023-10-17 08:00:01+00",
        "1999-12-31T23:59:59.999999500Z, 2000-01-01 00:00:00+00"
    })
    void round_instants_to_microseconds(Instant at, String stored) throws SQLException {
        assertThat(through("timestamptz", List.of(at), columns -> columns.time(Function.identity())))
                .containsExactly(stored);
    }

    @ParameterizedTest
    @CsvSource({"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void refuse_instants_that_no_column_holds(Instant at) {
        assertThatThrownBy(() -> through("timestamptz", List.of(at), columns -> columns.time(Function.identity())))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("22008"));
    }

    @Test
    void say_that_an_instant_is_too_far_before_the_server_is_asked() {
        assertThatThrownBy(() ->
                        through("timestamptz", List.of(Instant.MAX), columns -> columns.time(Function.identity())))
                .isInstanceOf(SQLDataException.class);
    }

    @Test
    void keep_texts_as_they_are() throws SQLException {
        List<String> odd = Arrays.asList("楼上\"噪声\"", null, "", "NULL", "{a,b}", "back\\slash", "两\n行");
        assertThat(through("text", odd, columns -> columns.text(Function.identity())))
                .isEqualTo(odd);
    }

    @Test
    void keep_numbers_and_what_is_true() throws SQLException {
        List<Long> numbers = Arrays.asList(Long.MIN_VALUE, null, Long.MAX_VALUE);
        assertThat(through("bigint", numbers, columns -> columns.bigint(Function.identity())))
                .containsExactly("-9223372036854775808", null, "9223372036854775807");
        assertThat(through("boolean", Arrays.asList(true, null, false), columns -> columns.bool(Function.identity())))
                .containsExactly("true", null, "false");
    }

    @Test
    void of_nothing_are_empty() throws SQLException {
        assertThat(through("uuid", List.<UUID>of(), columns -> columns.uuid(Function.identity())))
                .isEmpty();
        assertThat(through("timestamptz", List.<Instant>of(), columns -> columns.time(Function.identity())))
                .isEmpty();
        assertThat(through("text", List.<String>of(), columns -> columns.text(Function.identity())))
                .isEmpty();
    }

    /** What the server makes of it, as texts. */
    private <T> List<String> through(String type, List<T> values, Column<T> column) throws SQLException {
        String sql = "SELECT each::text FROM unnest(?::" + type + "[]) WITH ORDINALITY AS made (each, place)"
                + " ORDER BY place";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            connection.createStatement().execute("SET TimeZone TO 'UTC'");
            query.setArray(1, column.of(new Columns<>(connection, values)));
            return Rows.of(query, row -> row.getString(1));
        }
    }
}
