package org.huying.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.huying.chassis.event.MalformedEvent;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void waiting_mends_lost_connections_conflicts_and_missing_resources() {
        for (String state :
                List.of("08006", "40001", "40P01", "53300", "57P01", "57014", "58030", "55P03", "25006", "55000"))
            assertThat(Faults.isTransient(new PersistenceException(new SQLException("x", state))))
                    .as(state)
                    .isTrue();
        for (Throwable fault : List.of(
                new SQLException("no connection to be had"),
                new SQLTransientConnectionException("x", "99999"),
                new OptimisticLockException(),
                new IllegalStateException(new TimeoutException()),
                new UncheckedIOException(new IOException()),
                new IllegalStateException(new RollbackException())))
            assertThat(Faults.isTransient(fault)).isTrue();
    }

    @Test
    void waiting_does_not_mend_what_is_wrong_in_itself() {
        for (String state : List.of("22021", "22P02", "23505", "23502", "42703", "42501", "54000", "P0001"))
            assertThat(Faults.isTransient(new PersistenceException(new SQLException("x", state))))
                    .as(state)
                    .isFalse();
        for (Throwable fault : List.of(
                new NullPointerException(),
                new MalformedEvent("no key", null),
                new UncheckedIOException(new JsonParseException(null, "x")),
                new UncheckedIOException(new MalformedInputException(1)),
                rollback(new SQLException("x", "23505"))))
            assertThat(Faults.isTransient(fault)).isFalse();
    }

    @Test
    void a_reason_quotes_no_data() {
        var sql = new SQLException("Key (phone)=(13800138000) already exists", "23505");
        assertThat(Faults.reason(new IllegalStateException(sql))).isEqualTo("SQLState 23505");
        assertThat(Faults.reason(new IllegalArgumentException("13800138000"))).isEqualTo("IllegalArgumentException");
        assertThat(Faults.reason(new MalformedEvent("no header ce_id", null))).isEqualTo("no header ce_id");
    }

    @Test
    void a_reason_fits_into_a_line_and_into_the_database() {
        String reason = Faults.reason(new MalformedEvent("\0\n" + "x".repeat(1_000), null));
        assertThat(reason).startsWith("??xx").hasSize(200);
    }

    private static RollbackException rollback(Throwable cause) {
        RollbackException rollback = new RollbackException();
        rollback.initCause(cause);
        return rollback;
    }
}
