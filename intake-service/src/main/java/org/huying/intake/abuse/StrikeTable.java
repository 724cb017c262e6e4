package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** The strikes of callers, at most one of a kind in a minute, so that nobody fills the table by being refused. */
@ApplicationScoped
class StrikeTable {
    private static final String ADD =
            "INSERT INTO caller_strike (mark, strike, minute) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String COUNT =
            "SELECT strike, count(*) FROM caller_strike WHERE mark = ? AND minute > ? GROUP BY strike";
    private static final String FORGET = "DELETE FROM caller_strike WHERE minute < ?";

    private final DataSource database;

    StrikeTable(DataSource database) {
        this.database = database;
    }

    /** False when that minute has one already. */
    boolean add(CallerMark mark, Strike strike, Instant at) {
        try (Connection connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setString(1, mark.hex());
            add.setString(2, strike.name());
            add.setTimestamp(3, Timestamp.from(at.truncatedTo(ChronoUnit.MINUTES)));
            return add.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** How many of each kind since then. */
    Map<Strike, Long> count(String mark, Instant since) {
        try (Connection connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, mark);
            count.setTimestamp(2, Timestamp.from(since));
            Map<Strike, Long> counted = new EnumMap<>(Strike.class);
            try (var row = count.executeQuery()) {
                while (row.next()) counted.put(Strike.valueOf(row.getString(1)), row.getLong(2));
            }
            return counted;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    void forget(Instant before) {
        try (Connection connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setTimestamp(1, Timestamp.from(before));
            forget.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
