package org.huying.dispatch.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;

/** The views as the database has them, one statement each. */
@ApplicationScoped
class DeskTable {
    private final DataSource database;
    private final DeskRow rows;

    DeskTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.rows = new DeskRow(json);
    }

    Map<DeskView, Long> counts(DeskFilter filter, OpenCases cases) {
        try (var connection = database.getConnection();
                var read = DeskStatements.counts(filter, cases).prepare(connection);
                var row = read.executeQuery()) {
            row.next();
            Map<DeskView, Long> counted = new EnumMap<>(DeskView.class);
            for (DeskView view : DeskView.values()) counted.put(view, row.getLong(view.ordinal() + 1));
            return counted;
        } catch (SQLException failure) {
            throw new DeskUnavailable(failure);
        }
    }

    DeskPage page(DeskQuestion question, PageRequest request, OpenCases cases) {
        DeskCursor after =
                request.after().map(cursor -> DeskCursor.read(cursor, question)).orElse(null);
        try (var connection = database.getConnection();
                var read = DeskStatements.page(question, after, request.limit() + 1, cases)
                        .prepare(connection);
                var row = read.executeQuery()) {
            return page(question, request.limit(), row, cases);
        } catch (SQLException failure) {
            throw new DeskUnavailable(failure);
        }
    }

    private DeskPage page(DeskQuestion question, int limit, ResultSet row, OpenCases cases) throws SQLException {
        List<Placed> found = new ArrayList<>();
        long total = 0;
        while (row.next()) {
            total = row.getLong("total");
            if (row.getObject("id") != null) found.add(new Placed(rows.read(row), DeskRow.instant(row, "key")));
        }
        Page<DeskCase> page =
                Page.of(found, limit, last -> last.cursor().of(question)).map(Placed::shown);
        return new DeskPage(question, total, page, cases.now());
    }

    /** A case and where it stands in the order. */
    private record Placed(DeskCase shown, java.time.Instant at) {
        DeskCursor cursor() {
            return new DeskCursor(at, shown.id());
        }
    }
}
