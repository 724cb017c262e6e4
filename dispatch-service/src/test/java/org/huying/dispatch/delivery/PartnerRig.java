package org.huying.dispatch.delivery;

import static org.huying.dispatch.subscription.RestSubscriptions.now;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;
import static org.huying.dispatch.subscription.RestSubscriptions.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.notice.Notices;

/** Webhooks of the first property manager to receivers on this machine, and notices for it. */
@ApplicationScoped
class PartnerRig {
    static final String TOKEN = RestActs.PROPERTY;
    private static final String UNIT = "PROPERTY-1";

    private final Notices notices;
    private final DataSource database;
    private final List<Receiver> receivers = new ArrayList<>();
    private final List<String> subscriptions = new ArrayList<>();

    PartnerRig(Notices notices, DataSource database) {
        this.notices = notices;
        this.database = database;
    }

    /** Says nothing but a number. */
    record Numbered(int number) implements NoticeContent {
        @Override
        public String type() {
            return "task.changed.v1";
        }
    }

    Receiver receiver() {
        Receiver receiver = new Receiver();
        receivers.add(receiver);
        return receiver;
    }

    /** The answer to whoever subscribes, with its secrets. */
    Response subscribed(String url) {
        Response created = subscribe(TOKEN, webhook(url));
        created.then().statusCode(201);
        subscriptions.add(created.jsonPath().getString("subscription.id"));
        return created;
    }

    String subscription(String url) {
        return subscribed(url).jsonPath().getString("subscription.id");
    }

    /** A notice for each number, in one transaction; the subject is the case and the number. */
    void tell(String orderKey, int... numbers) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number : numbers)
                notices.tell(new Notice(
                        UNIT, orderKey + "#" + number, orderKey, null, null, Instant.now(), new Numbered(number)));
        });
    }

    /** Something only this test tells of. */
    static String aCase() {
        return "case-" + UUID.randomUUID();
    }

    void sql(String statement) {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String text(String select) {
        try (var connection = database.getConnection();
                var read = connection.createStatement();
                var row = read.executeQuery(select)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void end() {
        subscriptions.forEach(id -> now(TOKEN, id, "end"));
        subscriptions.clear();
        receivers.forEach(Receiver::close);
        receivers.clear();
    }
}
