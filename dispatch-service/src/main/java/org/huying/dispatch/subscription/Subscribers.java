package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The subscriptions as the ways of delivery ask for them, in a transaction or outside of any. */
@ApplicationScoped
public class Subscribers {
    private static final String COLUMNS =
            "SELECT id, unit_code, channel, status, endpoint, signatures FROM subscription WHERE ";

    private final DataSource database;

    Subscribers(DataSource database) {
        this.database = database;
    }

    /**
     * The active ones. What is paused or disabled still gathers what is for it, so that nothing is lost when it goes
     * on: plan by {@link Matching} for every one that has not ended, send for these.
     */
    public List<Subscriber> served(Channel channel) {
        return read(COLUMNS + "channel = ? AND status = 'ACTIVE' ORDER BY id", channel.name());
    }

    public Optional<Subscriber> find(UUID id) {
        return read(COLUMNS + "id = ?", id).stream().findFirst();
    }

    /** For a caller: the desk sees all, a unit its own; any other is not there. */
    public Subscriber visible(UUID id, AccessScope caller) {
        Subscriber found = find(id).orElseThrow(() -> new NotFound("subscription", id.toString()));
        if (!SubscriptionScope.covers(caller, found.unit())) throw new HiddenFromCaller("subscription", id.toString());
        return found;
    }

    private List<Subscriber> read(String select, Object value) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(select)) {
            read.setObject(1, value);
            try (var row = read.executeQuery()) {
                List<Subscriber> found = new ArrayList<>();
                while (row.next()) found.add(subscriber(row));
                return found;
            }
        } catch (SQLException failure) {
            throw new SubscriptionsUnavailable(failure);
        }
    }

    private static Subscriber subscriber(ResultSet row) throws SQLException {
        String signatures = row.getString("signatures");
        return new Subscriber(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                Channel.valueOf(row.getString("channel")),
                SubscriptionStatus.valueOf(row.getString("status")),
                row.getString("endpoint"),
                signatures == null ? null : SignatureScheme.valueOf(signatures));
    }
}
