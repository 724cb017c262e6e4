package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Hands out blocks of serials of a day; each is handed out once. */
@ApplicationScoped
class SerialBlocks {
    private static final String TAKE = """
            INSERT INTO number_block AS block (day, next_serial) VALUES (?, 1 + ?)
            ON CONFLICT (day) DO UPDATE SET next_serial = block.next_serial + excluded.next_serial - 1
            RETURNING next_serial - ?
            """;

    private final DataSource database;

    SerialBlocks(DataSource database) {
        this.database = database;
    }

    /** The first serial of a fresh block. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int take(LocalDate day, int size) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, day);
            take.setInt(2, size);
            take.setInt(3, size);
            try (var row = take.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
