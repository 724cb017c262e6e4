package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.huying.reporting.table.TableUnavailable;

/** The communities by code, with their names. */
@ApplicationScoped
public class Communities {
    private final DataSource database;

    Communities(DataSource database) {
        this.database = database;
    }

    public Map<String, String> names() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT code, name FROM known_community");
                var row = read.executeQuery()) {
            Map<String, String> names = new TreeMap<>();
            while (row.next()) names.put(row.getString(1), row.getString(2));
            return names;
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
