package org.huying.intake.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.ConcernNews;
import org.huying.intake.concern.OnReportersBehalf;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.progress.ProgressStatus;

/** The reporter, or staff for them, says more of a concern that is still on its way (补充). */
@ApplicationScoped
public class AddSupplement {
    private final OnReportersBehalf concerns;
    private final Supplements supplements;
    private final AddedOnce once;
    private final ConcernNews news;
    private final Clock clock;
    private final int most;

    AddSupplement(
            OnReportersBehalf concerns,
            Supplements supplements,
            AddedOnce once,
            ConcernNews news,
            Clock clock,
            @ConfigProperty(name = "huying.intake.supplements-per-concern", defaultValue = "20") int most) {
        this.concerns = concerns;
        this.supplements = supplements;
        this.once = once;
        this.news = news;
        this.clock = clock;
        this.most = most;
    }

    /**
     * More of which concern, and the tracking code or null.
     *
     * @param request the request as it came, for the idempotency key; null when the caller sent no key
     */
    public record More(String number, String trackingCode, String text, RepeatableRequest request) {}

    @Transactional
    public Supplement handle(More more, AccessScope caller) {
        Concern concern = concerns.held(more.number(), more.trackingCode(), caller);
        Supplement added = new Supplement(concern, more.text(), caller, clock.instant());
        Optional<UUID> before = once.before(more.request(), caller, added.id());
        if (before.isPresent()) return supplements.findById(before.get());
        concerns.mustGoOn(concern);
        if (added.serial() > most) throw new TooManySupplements(concern.number(), most);
        supplements.persist(added);
        news.tell(concern.supplement(caller, added.addedAt()), concern, ProgressStatus.SUPPLEMENTED);
        return added;
    }
}
