package org.huying.intake.concern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.IntStream;
import org.huying.chassis.batch.GroupCommit;
import org.huying.chassis.event.Trace;
import org.huying.chassis.outbox.Outbox;

/**
 * The transaction in which a concern becomes accepted: idempotency key, hotline order, concern with
 * sealed reporter, event. Concerns
 * that come at the same time share it, which is most of what makes registering fast: see deploy/benchmark.
 */
@ApplicationScoped
class SharedAcceptance {
    private final FirstCome firstCome;
    private final Registration registration;
    private final Outbox outbox;
    private final GroupCommit<Acceptance, Settlement> together = new GroupCommit<>("accepted-concerns", this::commit);

    SharedAcceptance(FirstCome firstCome, Registration registration, Outbox outbox) {
        this.firstCome = firstCome;
        this.registration = registration;
        this.outbox = outbox;
    }

    /** Returns once the concern is stored, or the answer that was given when the same request came before. */
    Settlement add(Acceptance acceptance) {
        return together.commit(acceptance);
    }

    private List<Settlement> commit(List<Acceptance> acceptances) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Settlement> settled = firstCome.settle(acceptances);
            List<Acceptance> firsts = IntStream.range(0, settled.size())
                    .filter(i -> settled.get(i).isFirst())
                    .mapToObj(acceptances::get)
                    .toList();
            if (!firsts.isEmpty()) registration.insert(firsts);
            firsts.forEach(this::tell);
            return settled;
        });
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
