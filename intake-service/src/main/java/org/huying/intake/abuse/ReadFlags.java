package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.NotFound;

/** Flagged callers, for the desk. */
@ApplicationScoped
public class ReadFlags {
    /** Comes after every number there is. */
    private static final String HIGHEST = "~";

    private final FlaggedCallers flagged;
    private final StrikeTable strikes;
    private final FlaggedRegistrations registrations;
    private final Clock clock;

    ReadFlags(FlaggedCallers flagged, StrikeTable strikes, FlaggedRegistrations registrations, Clock clock) {
        this.flagged = flagged;
        this.strikes = strikes;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** @param strikes of the last 24 hours, by kind */
    public record Flag(FlaggedCaller caller, Map<Strike, Long> strikes) {}

    @Transactional
    public Page<Flag> list(FlagStatus status, PageRequest request) {
        var before = request.after().map(ReadFlags::id);
        List<FlaggedCaller> found = flagged.inStatus(status, before, request.limit() + 1);
        return Page.of(found, request.limit(), it -> Cursor.of(it.id())).map(this::withStrikes);
    }

    @Transactional
    public Flag read(UUID id) {
        return withStrikes(known(id));
    }

    @Transactional
    public Page<String> registrations(UUID id, PageRequest request) {
        known(id);
        String before = request.after().map(Cursor::key).orElse(HIGHEST);
        return Page.of(registrations.of(id, before, request.limit() + 1), request.limit(), Cursor::of);
    }

    private Flag withStrikes(FlaggedCaller caller) {
        return new Flag(caller, strikes.count(caller.mark(), clock.instant().minus(FlagAbuse.WITHIN)));
    }

    private FlaggedCaller known(UUID id) {
        return flagged.findByIdOptional(id).orElseThrow(() -> new NotFound("flagged caller", id.toString()));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
