package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.ledgerimport.row.Heading;
import org.huying.intake.ledgerimport.sheet.SheetRow;
import org.huying.intake.vault.EnvelopeVault;
import org.huying.intake.vault.SealedContent;

/** Where the rows of ledgers are while they are needed: in parts, each under a key of its own, keys in a table apart. */
@ApplicationScoped
class LedgerVault {
    private static final String PUT =
            "INSERT INTO vault.ledger_part (id, import_id, ordinal, first_row, last_row, sealed) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String PUT_KEY =
            "INSERT INTO vault.ledger_part_key (id, wrapped, master_key_id) VALUES (?, ?, ?)";
    private static final String READ = "SELECT part.id, part.sealed, key.wrapped, key.master_key_id"
            + " FROM vault.ledger_part part JOIN vault.ledger_part_key key USING (id) WHERE part.import_id = ?";
    private static final String DESTROY_KEYS =
            "DELETE FROM vault.ledger_part_key WHERE id IN" + " (SELECT id FROM vault.ledger_part WHERE import_id = ?)";
    private static final String LEFT_BEHIND = "SELECT DISTINCT import_id FROM vault.ledger_part part"
            + " WHERE created_at < clock_timestamp() - interval '1 hour'"
            + " AND NOT EXISTS (SELECT FROM ledger_import WHERE id = part.import_id)";

    private final DataSource database;
    private final EnvelopeVault envelopes;

    LedgerVault(DataSource database, EnvelopeVault envelopes) {
        this.database = database;
        this.envelopes = envelopes;
    }

    void putHeading(UUID importId, Heading heading) {
        put(importId, 0, 0, 0, PartFormat.heading(heading));
    }

    /** @param ordinal from 1 */
    void putRows(UUID importId, int ordinal, List<SheetRow> rows) {
        int first = rows.get(0).number();
        int last = rows.get(rows.size() - 1).number();
        put(importId, ordinal, first, last, PartFormat.rows(rows));
    }

    Heading heading(UUID importId) {
        return read(" AND ordinal = ?", importId, 0)
                .map(PartFormat::heading)
                .orElseThrow(() -> new IllegalStateException("a ledger has no heading"));
    }

    /** The rows of the first part that goes beyond that row; none when no part does. */
    List<SheetRow> rowsAfter(UUID importId, int row) {
        return read(" AND ordinal > 0 AND last_row > ? ORDER BY last_row LIMIT 1", importId, row)
                .map(PartFormat::rows)
                .orElse(List.of())
                .stream()
                .filter(it -> it.number() > row)
                .toList();
    }

    /** The keys first: without them what is sealed is noise, in every backup too. */
    void destroy(UUID importId) {
        try (Connection connection = database.getConnection();
                var keys = connection.prepareStatement(DESTROY_KEYS);
                var parts = connection.prepareStatement("DELETE FROM vault.ledger_part WHERE import_id = ?")) {
            keys.setObject(1, importId);
            keys.executeUpdate();
            parts.setObject(1, importId);
            parts.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** What was received and never became an import, because its receiver broke down. */
    List<UUID> leftBehind() {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(LEFT_BEHIND);
                var row = read.executeQuery()) {
            List<UUID> left = new ArrayList<>();
            while (row.next()) left.add(row.getObject(1, UUID.class));
            return left;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private void put(UUID importId, int ordinal, int first, int last, byte[] content) {
        UUID id = UUID.randomUUID();
        SealedContent stored = envelopes.seal(id, content);
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement putKey = connection.prepareStatement(PUT_KEY)) {
            Object[] part = {id, importId, ordinal, first, last, stored.sealed()};
            for (int i = 0; i < part.length; i++) put.setObject(i + 1, part[i]);
            put.executeUpdate();
            putKey.setObject(1, id);
            putKey.setBytes(2, stored.wrappedKey());
            putKey.setString(3, stored.masterKeyId());
            putKey.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private Optional<byte[]> read(String which, UUID importId, int value) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ + which)) {
            read.setObject(1, importId);
            read.setInt(2, value);
            try (var row = read.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var stored = new SealedContent(row.getBytes(2), row.getBytes(3), row.getString(4));
                return Optional.of(envelopes.open(row.getObject(1, UUID.class), stored));
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
