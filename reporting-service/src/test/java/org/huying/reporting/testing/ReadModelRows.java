package org.huying.reporting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.huying.reporting.readmodel.ReadModel;
import org.huying.reporting.readmodel.ReadModels;
import org.huying.reporting.table.Rows;

/** What stands in the tables of all read models, row for row. */
@ApplicationScoped
public class ReadModelRows {
    private final DataSource database;
    private final ReadModels models;

    ReadModelRows(DataSource database, ReadModels models) {
        this.database = database;
        this.models = models;
    }

    /** By table, each with its rows in an order that says nothing of how they came. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (ReadModel model : models.all()) for (String table : model.tables()) rows.put(table, of(table));
        return rows;
    }

    public List<String> of(String table) {
        return read("SELECT line::text FROM " + table + " line ORDER BY 1");
    }

    public List<String> read(String sql) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            return Rows.of(read, row -> row.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
