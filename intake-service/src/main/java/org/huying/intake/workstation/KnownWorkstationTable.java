package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Reads all workstations at once, without their terms. */
@ApplicationScoped
class KnownWorkstationTable {
    private final DataSource database;

    KnownWorkstationTable(DataSource database) {
        this.database = database;
    }

    List<KnownWorkstation> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT code, community_code, status FROM workstation");
                var row = read.executeQuery()) {
            List<KnownWorkstation> known = new ArrayList<>();
            while (row.next())
                known.add(new KnownWorkstation(
                        row.getString(1), row.getString(2), WorkstationStatus.valueOf(row.getString(3))));
            return known;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
