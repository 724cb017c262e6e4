package org.huying.reporting.testing;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Rows;

/** What the audit log says, read behind the service's back. */
public final class AuditLog {
    private AuditLog() {}

    /** Why what was done about exactly that object was done. */
    public static List<String> reasonsOf(String object, DataSource database) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT reason FROM audit_line WHERE outcome = 'DONE' AND object = ?")) {
            read.setString(1, object);
            return Rows.of(read, row -> row.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Who was refused something about that object, which stands in the path of the request. */
    public static List<String> refusedAbout(String object, DataSource database) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT actor FROM audit_line WHERE outcome = 'REFUSED' AND position(? IN object) > 0")) {
            read.setString(1, object);
            return Rows.of(read, row -> row.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
