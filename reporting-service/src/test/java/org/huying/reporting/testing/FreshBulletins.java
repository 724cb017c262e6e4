package org.huying.reporting.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A town in which no bulletin was issued yet: as only the database's owner can make it, behind the service's back. */
public final class FreshBulletins {
    private FreshBulletins() {}

    public static void in(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE bulletin DISABLE TRIGGER bulletin_frozen");
            statement.execute("TRUNCATE bulletin");
            statement.execute("ALTER TABLE bulletin ENABLE TRIGGER bulletin_frozen");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
