package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** The ledger, to those who may see it. */
@ApplicationScoped
public class Ledger {
    /** Rows the database hands over at a time. */
    private static final int PORTION = 1_000;

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional
    public Page<LedgerLine> list(LedgerFilter filter, AccessScope caller, int limit) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(list(filter) + " LIMIT ?")) {
            read.setInt(bind(read, filter, caller), limit + 1);
            return Page.of(Rows.of(read, KnownLines::line), limit, line -> Cursor.of(line.concernId()));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** What is done with a line. */
    interface EachLine {
        void take(LedgerLine line) throws IOException;
    }

    /**
     * Every line as they all stand at one instant, newest first, read a portion at a time however many there are. In no
     * transaction of the caller's: it lasts as long as the lines are taken.
     */
    void each(LedgerFilter filter, AccessScope caller, EachLine each) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var read = connection.prepareStatement(list(filter))) {
                read.setFetchSize(PORTION);
                bind(read, filter, caller);
                try (var row = read.executeQuery()) {
                    while (row.next()) each.take(KnownLines.line(row));
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** How many lines there are, counted no further than {@code most}. */
    long count(LedgerFilter filter, AccessScope caller, long most) {
        String sql = "SELECT count(*) FROM (" + list(filter) + " LIMIT ?) AS found";
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            count.setLong(bind(count, filter, caller), most);
            return Rows.of(count, row -> row.getLong(1)).get(0);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static String list(LedgerFilter filter) {
        return KnownLines.SELECT + " AND " + VisibleLines.CONDITION + KnownLines.condition(filter)
                + " ORDER BY line.concern_id DESC";
    }

    private static int bind(PreparedStatement list, LedgerFilter filter, AccessScope caller) throws SQLException {
        int next = new VisibleLines(caller).bind(list, KnownLines.bindKnown(list, 1, filter));
        return KnownLines.bind(list, next, filter);
    }

    /** One line; the caller must be allowed to see it. */
    @Transactional
    public LedgerLine one(String number, AccessScope caller) {
        if (numbered(number, "true", null).isEmpty()) throw new NotFound("concern", number);
        return numbered(number, VisibleLines.CONDITION, new VisibleLines(caller)).stream()
                .findFirst()
                .orElseThrow(() -> new HiddenFromCaller("concern", number));
    }

    private List<LedgerLine> numbered(String number, String condition, VisibleLines visible) {
        String sql = KnownLines.SELECT + " AND line.number = ? AND " + condition;
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            int next = KnownLines.bindKnown(read, 1, LedgerFilter.ANY);
            read.setString(next, number);
            if (visible != null) visible.bind(read, next + 1);
            return Rows.of(read, KnownLines::line);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
