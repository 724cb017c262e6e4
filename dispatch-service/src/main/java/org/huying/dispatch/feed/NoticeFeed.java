package org.huying.dispatch.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huying.dispatch.notice.NoticeBell;
import org.jboss.logging.Logger;

/**
 * Tells those who wait at this replica what has come. One thread reads for all of them, in one query, when the bell has
 * rung; what comes within a blink is told together.
 */
@ApplicationScoped
class NoticeFeed {
    private static final Logger LOG = Logger.getLogger(NoticeFeed.class);
    private static final long TICK_MILLIS = 1_000;
    private static final long GATHER_MILLIS = 50;
    private static final long OUTAGE_MILLIS = 1_000;
    private static final long GOODBYE_MILLIS = 5_000;

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private final Thread feed = new Thread(this::feed, "notice-feed");
    private final NoticeBell bell;
    private final MatchingNotices notices;
    private volatile boolean open = true;

    NoticeFeed(NoticeBell bell, MatchingNotices notices) {
        this.bell = bell;
        this.notices = notices;
    }

    void start(@Observes StartupEvent event) {
        bell.onNews(this::ring);
        feed.setDaemon(true);
        feed.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        wake.release();
        feed.join(GOODBYE_MILLIS);
        readers.forEach(Reader::end);
    }

    /** Something may have come since the reader looked. */
    void add(Reader reader) {
        readers.add(reader);
        wake.release();
    }

    void remove(Reader reader) {
        readers.remove(reader);
    }

    /** There is something to tell, or room to tell it. */
    void ring() {
        if (!readers.isEmpty()) wake.release();
    }

    private void feed() {
        while (open) {
            try {
                if (readers.isEmpty()) wake.acquire();
                else wake.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
                wake.drainPermits();
                if (tell()) TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                LOG.warnf("notices are not read (%s)", outage.getClass().getSimpleName());
                pauseInOutage();
            }
        }
    }

    /** Whether there was anything to tell. */
    private boolean tell() {
        readers.removeIf(Reader::isClosed);
        List<Reader> listening = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Reader reader : readers) {
            Place place = reader.place();
            if (place.room() < 1) continue;
            listening.add(reader);
            places.add(place);
        }
        boolean told = !places.isEmpty() && tell(listening, places, bell.latest());
        readers.forEach(Reader::tick);
        return told;
    }

    private boolean tell(List<Reader> listening, List<Place> places, long head) {
        List<Optional<Stretch>> stretches = notices.read(places, head);
        boolean told = false;
        for (int i = 0; i < listening.size(); i++) {
            Reader reader = listening.get(i);
            Stretch stretch = stretches.get(i).orElse(null);
            if (stretch == null) {
                reader.end();
                continue;
            }
            reader.tell(stretch);
            told |= !stretch.notices().isEmpty();
            if (stretch.upTo() < head) wake.release();
        }
        return told;
    }

    private void pauseInOutage() {
        try {
            TimeUnit.MILLISECONDS.sleep(OUTAGE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
