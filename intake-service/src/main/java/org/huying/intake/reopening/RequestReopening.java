package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.OwnConcerns;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.progress.Closing;
import org.huying.intake.progress.Progress;

/** A reporter asks for a closed matter to be taken up again (申请重办), for a time after its closing. */
@ApplicationScoped
public class RequestReopening {
    private final OwnConcerns concerns;
    private final Progress progress;
    private final ReopeningRequests requests;
    private final AskedOnce once;
    private final ReopeningDays days;
    private final Outbox outbox;
    private final Clock clock;

    RequestReopening(
            OwnConcerns concerns,
            Progress progress,
            ReopeningRequests requests,
            AskedOnce once,
            ReopeningDays days,
            Outbox outbox,
            Clock clock) {
        this.concerns = concerns;
        this.progress = progress;
        this.requests = requests;
        this.once = once;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a reporter sends.
     *
     * @param repeatable null when they sent no idempotency key
     */
    public record Command(
            String number, String trackingCode, String reason, AccessScope caller, RepeatableRequest repeatable) {}

    @Transactional
    public ReopeningRequest handle(Command command) {
        Concern concern = concerns.held(command.number(), command.trackingCode(), command.caller());
        UUID id = EventIds.next();
        Optional<UUID> before = once.before(command.repeatable(), command.caller(), id);
        if (before.isPresent()) return askedBefore(before.get());
        requests.of(concern.id()).stream()
                .filter(ReopeningRequest::isOpen)
                .findFirst()
                .ifPresent(open -> {
                    throw new AlreadyRequested(open);
                });
        Closing closing = closingOf(concern);
        ReopeningRequest request = new ReopeningRequest(id, concern, closing, command.reason());
        outbox.add(request.request(concern, closing, command.caller().actingRole(), clock.instant()));
        requests.persist(request);
        return request;
    }

    private ReopeningRequest askedBefore(UUID id) {
        ReopeningRequest asked = requests.findById(id);
        outbox.toldBefore(asked.token());
        return asked;
    }

    private Closing closingOf(Concern concern) {
        Closing closing = progress.closingOf(concern.goesOnAs()).orElseThrow(() -> new NotClosed(concern.number()));
        Instant end = days.end(closing);
        if (clock.instant().isAfter(end)) throw new RequestingOver(concern.number(), end);
        return closing;
    }
}
