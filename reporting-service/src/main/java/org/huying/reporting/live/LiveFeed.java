package org.huying.reporting.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huying.chassis.inbox.TakenIn;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.journal.SettledJournal;
import org.jboss.logging.Logger;

/**
 * Tells those who look at figures what has changed. One thread reads the journal for all streams of this replica: as soon
 * as it took something in, and ten times a second for what other replicas took in.
 */
@ApplicationScoped
public class LiveFeed {
    private static final Logger LOG = Logger.getLogger(LiveFeed.class);
    private static final long POLL_MILLIS = 100;
    private static final long SETTLING_MILLIS = 10;
    /** What happens within a blink is told together. */
    private static final long GATHER_MILLIS = 50;

    private static final long OUTAGE_MILLIS = 1_000;
    private static final long GOODBYE_MILLIS = 5_000;

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private final Thread feed = new Thread(this::feed, "live-feed");
    private final SettledJournal journal;
    private final SettledPosition settled;
    private final RecentChanges changes;
    private final LivePlaces places;
    private volatile boolean open = true;

    LiveFeed(SettledJournal journal, RecentChanges changes, LivePlaces places) {
        this.journal = journal;
        this.settled = new SettledPosition(journal);
        this.changes = changes;
        this.places = places;
    }

    void start(@Observes StartupEvent event) {
        feed.setDaemon(true);
        feed.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        wake.release();
        feed.join(GOODBYE_MILLIS);
        streams.forEach(LiveStream::end);
    }

    void wake(@Observes TakenIn event) {
        if (!streams.isEmpty()) wake.release();
    }

    /** A place for a stream of the caller, or a refusal. To be closed, also if it was never opened. */
    public LiveStream admit(AccessScope caller) {
        places.take(caller.subject());
        return new LiveStream(caller.subject(), Audience.of(caller));
    }

    /** @param known position of the last event the client was told of; empty for one that begins now */
    public void open(LiveStream stream, OptionalLong known, LiveClient client) {
        stream.begin(client, known);
        streams.add(stream);
        wake.release();
    }

    public void close(LiveStream stream) {
        stream.close();
        streams.remove(stream);
        places.giveBack(stream.subject());
    }

    private void feed() {
        while (open) {
            try {
                if (streams.isEmpty()) wake.acquire();
                else wake.tryAcquire(settled.isPending() ? SETTLING_MILLIS : POLL_MILLIS, TimeUnit.MILLISECONDS);
                wake.drainPermits();
                if (tell()) TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                LOG.warnf("cannot see what has changed (%s)", outage.getClass().getSimpleName());
                pauseInOutage();
            }
        }
    }

    /** Whether there was anything to tell. */
    private boolean tell() {
        streams.removeIf(LiveStream::isClosed);
        List<LiveStream> listening = List.copyOf(streams);
        long now = settled.now();
        for (LiveStream stream : listening) if (!stream.isBegun()) begin(stream, now);
        long oldest = listening.stream().mapToLong(LiveStream::known).min().orElse(now);
        boolean news = oldest < now;
        if (news) tell(changes.between(oldest, now), listening);
        for (LiveStream stream : listening)
            if (stream.isSilent()) stream.tell(List.of(Message.alive(stream.known())), stream.known());
        return news;
    }

    /** One that begins now is told whatever is not settled yet; one that knows more than there is knows another journal. */
    private void begin(LiveStream stream, long now) {
        long known = stream.wished().orElse(now);
        boolean foreign = known > now && known > journal.givenOut();
        stream.tell(List.of(foreign ? Message.all(now) : Message.alive(known)), foreign ? now : known);
    }

    /** Streams that see the same and know the same are told the same. */
    private static void tell(News news, List<LiveStream> listening) {
        Map<Audience, Map<Long, List<Message>>> prepared = new HashMap<>();
        for (LiveStream stream : listening) {
            if (stream.known() >= news.upTo()) continue;
            List<Message> messages = prepared.computeIfAbsent(stream.audience(), audience -> new HashMap<>())
                    .computeIfAbsent(stream.known(), known -> news.since(known, stream.audience()));
            stream.tell(messages, news.upTo());
        }
    }

    private void pauseInOutage() {
        try {
            TimeUnit.MILLISECONDS.sleep(OUTAGE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
