package org.huying.dispatch.answer.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.event.Trace;
import org.huying.chassis.inbox.DeadLetters;
import org.huying.chassis.inbox.Faults;
import org.huying.chassis.inbox.Patience;
import org.huying.dispatch.answer.SentAnswer;
import org.huying.dispatch.answer.TakeAnswer;
import org.huying.dispatch.notice.PartnerUnits;
import org.huying.dispatch.partnertopic.PartnerTopic;
import org.jboss.logging.Logger;

/**
 * Listens to the topics of answers of all units. A record never stops its partition: what waiting mends waits, whatever
 * else is refused or, where not even that is possible, put where operators look.
 */
@ApplicationScoped
class PartnerAnswers {
    private static final Logger LOG = Logger.getLogger(PartnerAnswers.class);

    private final AnswerRecords records;
    private final TakeAnswer take;
    private final PartnerUnits partners;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    PartnerAnswers(
            AnswerRecords records,
            TakeAnswer take,
            PartnerUnits partners,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.records = records;
        this.take = take;
        this.partners = partners;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    @Incoming("partner-answers")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        for (ConsumerRecord<String, byte[]> message : batch) {
            records.trace(message).enter();
            try {
                receive(message);
            } finally {
                Trace.leave();
            }
        }
    }

    private void receive(ConsumerRecord<String, byte[]> message) {
        try {
            Patience.untilDone(() -> take(message));
        } catch (RuntimeException permanent) {
            if (Patience.wasInterrupted(permanent)) throw permanent;
            giveUp(message, Faults.reason(permanent));
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        Optional<String> unit =
                PartnerTopic.ofAnswers(message.topic()).map(PartnerTopic::unit).filter(partners::include);
        if (unit.isEmpty()) {
            giveUp(message, "topic of no partner unit");
            return;
        }
        SentAnswer sent = records.read(unit.get(), message);
        take.handle(sent);
        if (sent.eventId() == null) giveUp(message, "answer without an id");
    }

    private void giveUp(ConsumerRecord<String, byte[]> message, String reason) {
        Patience.atAnyCost(() -> QuarkusTransaction.requiringNew().run(() -> deadLetters.add(message, reason)));
        meters.counter("huying.answers.dead", "reason", reason).increment();
        LOG.warnf("no answer at %s/%d/%d: %s", message.topic(), message.partition(), message.offset(), reason);
    }
}
