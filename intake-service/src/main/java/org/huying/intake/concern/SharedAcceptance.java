package org.huying.intake.concern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huying.chassis.batch.GroupCommit;
import org.huying.chassis.event.Trace;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.idempotency.Verdict;
import org.huying.chassis.outbox.Outbox;

/**
 * The transaction in which a concern becomes accepted: idempotency key, concern with sealed reporter, event. Concerns
 * that come at the same time share it, which is most of what makes registering fast: see deploy/benchmark.
 */
@ApplicationScoped
class SharedAcceptance {
    private final IdempotencyKeys keys;
    private final Registration registration;
    private final Outbox outbox;
    private final GroupCommit<Acceptance, Verdict> together = new GroupCommit<>("accepted-concerns", this::commit);

    SharedAcceptance(IdempotencyKeys keys, Registration registration, Outbox outbox) {
        this.keys = keys;
        this.registration = registration;
        this.outbox = outbox;
    }

    /** Returns once the concern is stored, or the answer that was given when the same request came before. */
    Verdict add(Acceptance acceptance) {
        return together.commit(acceptance);
    }

    private List<Verdict> commit(List<Acceptance> acceptances) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Verdict> verdicts = claim(acceptances);
            List<Acceptance> firsts = IntStream.range(0, verdicts.size())
                    .filter(i -> verdicts.get(i).isFirst())
                    .mapToObj(acceptances::get)
                    .toList();
            if (!firsts.isEmpty()) registration.insert(firsts);
            firsts.forEach(this::tell);
            return verdicts;
        });
    }

    private List<Verdict> claim(List<Acceptance> acceptances) {
        var claims = acceptances.stream()
                .map(Acceptance::claim)
                .filter(Objects::nonNull)
                .toList();
        Iterator<Verdict> claimed = claims.isEmpty()
                ? List.<Verdict>of().iterator()
                : keys.claim(claims).iterator();
        return acceptances.stream()
                .map(it -> it.claim() == null ? Verdict.FIRST : claimed.next())
                .toList();
    }

    private void tell(Acceptance acceptance) {
        acceptance.trace().enter();
        try {
            outbox.add(acceptance.registered());
        } finally {
            Trace.leave();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        together.close();
    }
}
