package org.huying.reporting.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Single statements, in the running transaction or, where there is none, each in one of its own. */
@ApplicationScoped
public class Statements {
    private static final int SOME_ROWS = 1_000;

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** Binds the parameters of a statement. */
    public interface Parameters {
        Parameters NONE = statement -> {};

        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> read(String sql, Parameters parameters, Rows.Reader<T> reader) {
        return with(sql, statement -> {
            parameters.bind(statement);
            return Rows.of(statement, reader);
        });
    }

    /** Of many rows; in a transaction the server sends some of them at a time, so that they are not all held twice. */
    public <T> List<T> readGradually(String sql, Parameters parameters, Rows.Reader<T> reader) {
        return with(sql, statement -> {
            statement.setFetchSize(SOME_ROWS);
            parameters.bind(statement);
            return Rows.of(statement, reader);
        });
    }

    /** Returns how many rows were changed. */
    public int change(String sql, Parameters parameters) {
        return with(sql, statement -> {
            parameters.bind(statement);
            return statement.executeUpdate();
        });
    }

    public void run(String sql) {
        change(sql, Parameters.NONE);
    }

    /** For what takes as long as a table is large: without the time limit by which a dead server is noticed. */
    public <T> List<T> readUnhurried(String sql, Parameters parameters, Rows.Reader<T> reader) {
        return with(sql, statement -> {
            parameters.bind(statement);
            return unhurried(statement, it -> Rows.of(it, reader));
        });
    }

    /** See {@link #readUnhurried}. */
    public void runUnhurried(String sql) {
        with(sql, statement -> unhurried(statement, it -> it.execute()));
    }

    private static <T> T unhurried(PreparedStatement statement, Work<T> work) throws SQLException {
        Connection connection = statement.getConnection();
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        try {
            return work.with(statement);
        } finally {
            connection.setNetworkTimeout(Runnable::run, usual);
        }
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
