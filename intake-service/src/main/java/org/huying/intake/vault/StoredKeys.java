package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** The wrapping keys and the marking key, wrapped under master keys. Their age is told by the server's clock. */
@ApplicationScoped
class StoredKeys {
    enum Purpose {
        WRAPPING,
        MARKING
    }

    private static final String READ = "SELECT id, wrapped, master_key_id,"
            + " extract(epoch FROM clock_timestamp() - made_at)::bigint FROM vault.wrapping_key";
    private static final String INSERT = "INSERT INTO vault.wrapping_key (id, purpose, wrapped, master_key_id, in_use)"
            + " VALUES (?, ?, ?, ?, true) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('vault.wrapping_key'))";

    private final DataSource database;

    StoredKeys(DataSource database) {
        this.database = database;
    }

    Optional<StoredKey> inUse(Purpose purpose) {
        return read(" WHERE in_use AND purpose = ?", purpose.name()).stream().findFirst();
    }

    Optional<StoredKey> named(String id) {
        return read(" WHERE id = ?", id).stream().findFirst();
    }

    /** The new key takes over from the one it was made to follow; where another did meanwhile, that one stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredKey follow(Optional<StoredKey> before, StoredKey next) {
        takeOver(before.map(StoredKey::id), next);
        return inUse(Purpose.WRAPPING).orElseThrow();
    }

    /** Nobody else changes which key is in use until the transaction ends. */
    void lock() {
        update(LOCK);
    }

    /** In the caller's transaction: the new key is in use whatever was before it. */
    void replace(StoredKey next) {
        takeOver(inUse(Purpose.WRAPPING).map(StoredKey::id), next);
    }

    private void takeOver(Optional<String> before, StoredKey next) {
        update(LOCK);
        update("UPDATE vault.wrapping_key SET in_use = false WHERE id = ? AND in_use", before.orElse(""));
        insert(Purpose.WRAPPING, next);
    }

    /** The first marking key there ever was stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredKey firstMarking(StoredKey made) {
        insert(Purpose.MARKING, made);
        return inUse(Purpose.MARKING).orElseThrow();
    }

    /** In the caller's transaction. */
    void wrappedAnew(StoredKey key) {
        update(
                "UPDATE vault.wrapping_key SET wrapped = ?, master_key_id = ? WHERE id = ?",
                key.wrapped().bytes(),
                key.wrapped().under(),
                key.id());
    }

    private void insert(Purpose purpose, StoredKey key) {
        update(
                INSERT,
                key.id(),
                purpose.name(),
                key.wrapped().bytes(),
                key.wrapped().under());
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.execute();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private List<StoredKey> read(String condition, String parameter) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ + condition)) {
            read.setString(1, parameter);
            List<StoredKey> found = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) found.add(stored(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static StoredKey stored(ResultSet row) throws SQLException {
        Wrapped wrapped = new Wrapped(row.getBytes(2), row.getString(3));
        return new StoredKey(row.getString(1), wrapped, Duration.ofSeconds(row.getLong(4)));
    }
}
