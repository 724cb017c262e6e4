package org.huying.intake.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.problem.Invalid;

/** Who raised concerns, for those inside intake who have to keep it out of what others read. */
@ApplicationScoped
public class Reporters {
    private static final String READ = """
            SELECT person.ref, person.sealed, key.wrapped, key.master_key_id
            FROM vault.reporter person JOIN vault.reporter_key key USING (ref) WHERE person.ref = ANY (?)
            """;
    private static final String BY_PHONE = "SELECT concern_id FROM vault.reporter WHERE phone_mark = ?"
            + " AND length(phone_mark) > 0 AND concern_id IS NOT NULL";

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

    /** Ids of the concerns raised under that number, in whatever form. */
    public List<UUID> concernsOfPhone(String typed) {
        byte[] mark = vault.markOfPhone(typed);
        if (mark.length == 0) throw new Invalid("/phone", "不是电话号码 · not a phone number");
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(BY_PHONE)) {
            read.setBytes(1, mark);
            List<UUID> concerns = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) concerns.add(row.getObject(1, UUID.class));
            }
            return concerns;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** The key first: without it what is sealed is noise, in every backup too. The mark of the phone goes with it. */
    public void destroy(UUID ref) {
        try (Connection connection = database.getConnection();
                var key = connection.prepareStatement("DELETE FROM vault.reporter_key WHERE ref = ?");
                var person = connection.prepareStatement("DELETE FROM vault.reporter WHERE ref = ?")) {
            key.setObject(1, ref);
            key.executeUpdate();
            person.setObject(1, ref);
            person.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private Reporter opened(ResultSet row) throws SQLException {
        SealedReporter stored = new SealedReporter(row.getBytes(2), row.getBytes(3), row.getString(4));
        return vault.open(row.getObject(1, UUID.class), stored);
    }
}
