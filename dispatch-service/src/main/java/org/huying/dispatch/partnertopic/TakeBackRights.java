package org.huying.dispatch.partnertopic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/**
 * Takes back what units may not do any more: all, when the subscription has ended; a former password, when it has run
 * out. Tried again until Kafka has done it.
 */
@ApplicationScoped
class TakeBackRights {
    private static final Logger LOG = Logger.getLogger(TakeBackRights.class);

    private final PartnerTopicTable topics;
    private final PartnerBroker broker;

    TakeBackRights(PartnerTopicTable topics, PartnerBroker broker) {
        this.topics = topics;
        this.broker = broker;
    }

    /** Told in the transaction that ends a subscription. */
    record Ended(UUID subscription) {}

    /** At once, but nobody waits for it. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended event) {
        Thread now = new Thread(this::takeBack, "partner-topic-rights");
        now.setDaemon(true);
        now.start();
    }

    @Scheduled(
            identity = "partner-topic-rights",
            every = "${huying.partner-topics.rights-every:10s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void takeBack() {
        try {
            while (next(topics::nextEnded, this::end)) Thread.onSpinWait();
            while (next(topics::nextRunOut, this::removeFormer)) Thread.onSpinWait();
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "rights at partners' topics are still to be taken back (%s), will retry",
                    unreachable.getClass().getSimpleName());
        }
    }

    private static boolean next(Supplier<Optional<TopicRecord>> which, Consumer<TopicRecord> what) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<TopicRecord> found = which.get();
            found.ifPresent(what);
            return found.isPresent();
        });
    }

    private void end(TopicRecord ended) {
        ended.topic().users().forEach(broker::shutOut);
        topics.delete(ended.subscription());
        LOG.infof("%s may do nothing any more", ended.topic().user(false));
    }

    private void removeFormer(TopicRecord record) {
        broker.shutOut(record.topic().user(!record.secondName()));
        topics.formerHasNone(record.subscription());
    }
}
