package org.huying.intake.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.vault.EnvelopeVault;
import org.huying.intake.vault.SealedContent;

/** Where households are: each under a key of its own, the keys in a table apart. */
@ApplicationScoped
class HouseholdVault {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUT = "INSERT INTO vault.household (id, sealed) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed";
    private static final String PUT_KEY =
            "INSERT INTO vault.household_key (id, wrapped, master_key_id) VALUES (?, ?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET wrapped = excluded.wrapped, master_key_id = excluded.master_key_id";
    private static final String READ = "SELECT house.sealed, key.wrapped, key.master_key_id"
            + " FROM vault.household house JOIN vault.household_key key USING (id) WHERE id = ?";

    private final DataSource database;
    private final EnvelopeVault envelopes;

    HouseholdVault(DataSource database, EnvelopeVault envelopes) {
        this.database = database;
        this.envelopes = envelopes;
    }

    /** What was there before is overwritten under a new key. */
    void put(UUID id, ReportedHousehold household) {
        SealedContent stored = envelopes.seal(id, bytes(household));
        try (Connection connection = database.getConnection();
                var put = connection.prepareStatement(PUT);
                var putKey = connection.prepareStatement(PUT_KEY)) {
            put.setObject(1, id);
            put.setBytes(2, stored.sealed());
            put.executeUpdate();
            putKey.setObject(1, id);
            putKey.setBytes(2, stored.wrappedKey());
            putKey.setString(3, stored.masterKeyId());
            putKey.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    ReportedHousehold read(UUID id) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, id);
            try (var row = read.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("a household that is held has no key");
                var stored = new SealedContent(row.getBytes(1), row.getBytes(2), row.getString(3));
                return JSON.readValue(envelopes.open(id, stored), ReportedHousehold.class);
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        } catch (IOException damaged) {
            throw new IllegalStateException("a sealed household is damaged");
        }
    }

    /** The key first: without it what is sealed is noise, in every backup too. */
    void destroy(UUID id) {
        try (Connection connection = database.getConnection();
                var key = connection.prepareStatement("DELETE FROM vault.household_key WHERE id = ?");
                var sealed = connection.prepareStatement("DELETE FROM vault.household WHERE id = ?")) {
            key.setObject(1, id);
            key.executeUpdate();
            sealed.setObject(1, id);
            sealed.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static byte[] bytes(ReportedHousehold household) {
        try {
            return JSON.writeValueAsBytes(household);
        } catch (IOException impossible) {
            throw new IllegalStateException("a household cannot be sealed");
        }
    }
}
