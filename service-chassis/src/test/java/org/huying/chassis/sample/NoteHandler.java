package org.huying.chassis.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;

/** Writes down what it is told. A test can make something happen before each event has its effect. */
@ApplicationScoped
public class NoteHandler implements EventHandler {
    public static final String TOPIC = "huying.meetings";

    private final Inbox inbox;
    private final DataSource database;
    private volatile Consumer<ReceivedEvent> disturbance = event -> {};

    NoteHandler(Inbox inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    record Note(String text) {}

    @Incoming("meetings")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    public void disturb(Consumer<ReceivedEvent> disturbance) {
        this.disturbance = disturbance;
    }

    public void calm() {
        disturb(event -> {});
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        EventHandler.each(events, this::take);
    }

    private void take(ReceivedEvent event) {
        if (!event.type().equals("note.taken.v1")) return;
        Note note = event.data(Note.class);
        write(event.key(), note.text());
        disturbance.accept(event);
    }

    private void write(String key, String text) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note (key, text) VALUES (?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What was written down of a key, in the order in which it was. */
    public List<String> notes(String key) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT text FROM note WHERE key = ? ORDER BY position")) {
            read.setString(1, key);
            List<String> notes = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) notes.add(row.getString(1));
            }
            return notes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
