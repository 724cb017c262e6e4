package org.huying.intake.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Who raised concerns, for those inside intake who have to keep it out of what others read. */
@ApplicationScoped
public class Reporters {
    private static final String READ = """
            SELECT person.ref, person.sealed, key.wrapped, key.master_key_id
            FROM vault.reporter person JOIN vault.reporter_key key USING (ref) WHERE person.ref = ANY (?)
            """;

    private final DataSource database;
    private final ReporterVault vault;

    Reporters(DataSource database, ReporterVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those that are there; whose key was destroyed is nobody any more. */
    public Map<UUID, Reporter> of(Collection<UUID> refs) {
        if (refs.isEmpty()) return Map.of();
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("uuid", refs.toArray()));
            Map<UUID, Reporter> known = new HashMap<>();
            try (var row = read.executeQuery()) {
                while (row.next()) known.put(row.getObject(1, UUID.class), opened(row));
            }
            return known;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private Reporter opened(ResultSet row) throws SQLException {
        SealedReporter stored = new SealedReporter(row.getBytes(2), row.getBytes(3), row.getString(4));
        return vault.open(row.getObject(1, UUID.class), stored);
    }
}
