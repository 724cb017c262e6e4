package org.huying.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.huying.chassis.problem.NotFound;

/** An operator lets a parked key go on, once the cause is mended: its events have their effect in the order they came. */
@ApplicationScoped
public class ReplayParkedEvents {
    private final ParkedEvents parked;
    private final SeenEvents seen;
    private final Instance<EventHandler> handlers;
    private final Event<TakenIn> news;

    ReplayParkedEvents(ParkedEvents parked, SeenEvents seen, Instance<EventHandler> handlers, Event<TakenIn> news) {
        this.parked = parked;
        this.seen = seen;
        this.handlers = handlers;
        this.news = news;
    }

    /** How far a replay came; {@code stoppedBy} names the fault of the event that still cannot be handled, if any. */
    public record Replay(int replayed, String stoppedBy) {}

    /** A parked record without its value. */
    public record Waiting(long position, String topic, String key, String type, String reason) {}

    /** Parked records after the given position, oldest first. */
    public List<Waiting> waiting(long after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> parked.after(after, limit)).stream()
                .map(it -> new Waiting(
                        it.position(),
                        it.message().topic(),
                        it.message().key(),
                        it.message().headers().get("ce_type"),
                        it.reason()))
                .toList();
    }

    public long count() {
        return QuarkusTransaction.requiringNew().call(parked::count);
    }

    public Replay replay(long position) {
        RawRecord message = at(position);
        EventHandler handler = handlers.stream()
                .filter(candidate -> candidate.topic().equals(message.topic()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing here handles " + message.topic()));
        int replayed = 0;
        try {
            while (replayOldest(message.topic(), message.key(), handler)) {
                replayed++;
                news.fire(new TakenIn(message.topic()));
            }
        } catch (RuntimeException still) {
            return new Replay(replayed, Faults.reason(still));
        }
        return new Replay(replayed, null);
    }

    private RawRecord at(long position) {
        return QuarkusTransaction.requiringNew().call(() -> parked.after(position - 1, 1)).stream()
                .filter(found -> found.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("parked event", String.valueOf(position)))
                .message();
    }

    private boolean replayOldest(String topic, String key, EventHandler handler) {
        return QuarkusTransaction.requiringNew().call(() -> {
            parked.lock(topic, key);
            var oldest = parked.oldest(topic, key);
            oldest.ifPresent(next -> {
                var event = List.of(next.message().event());
                if (!seen.remember(event).isEmpty()) handler.on(event);
                parked.remove(next.position());
            });
            return oldest.isPresent();
        });
    }
}
