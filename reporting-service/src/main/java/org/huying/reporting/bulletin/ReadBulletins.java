package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.NotFound;
import org.huying.reporting.summary.Window;

/**
 * Reads bulletins. They are addressed to the communities and read whole by everybody they are for, the league of all
 * communities included; who that is, the edge says.
 */
@ApplicationScoped
public class ReadBulletins {
    private static final BulletinNumber BEYOND_ALL = new BulletinNumber(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Bulletins bulletins;

    ReadBulletins(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    /** @param asOf as known then: what was issued later is not there, and a later correction not told of */
    @Transactional
    public Bulletin one(String number, Instant asOf) {
        return BulletinNumber.of(number)
                .flatMap(it -> bulletins.find(it, asOf))
                .orElseThrow(() -> new NotFound("bulletin", number));
    }

    /**
     * Those issued in the window, newest first.
     *
     * @param kind  null for any
     * @param after where the page before ended; null for the first one
     */
    @Transactional
    public Page<Bulletin> list(BulletinKind kind, Window window, Cursor after, int limit) {
        BulletinNumber below =
                after == null ? BEYOND_ALL : BulletinNumber.of(after.key()).orElseThrow(Cursor::broken);
        return Page.of(bulletins.list(kind, window, below, limit + 1), limit, it -> Cursor.of(it.number()));
    }
}
