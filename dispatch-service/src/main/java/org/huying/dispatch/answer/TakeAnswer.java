package org.huying.dispatch.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.Faults;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RecordedOtherwise;

/**
 * Takes an answer of a partner unit. Effect, record and what the unit is told of it are one transaction; a refused answer
 * has no effect, and its record and what is told of it are one as well. The same again gets the outcome it had, and has no
 * other. Fails only where waiting mends it, and then nothing has happened.
 */
@ApplicationScoped
public class TakeAnswer {
    /** Two who move the same case at once: one of them looks again. */
    private static final int TRIES = 5;

    private final AnswerTable table;
    private final OutcomeNews news;
    private final ObjectMapper json;
    private final Clock clock;

    TakeAnswer(AnswerTable table, OutcomeNews news, ObjectMapper json, Clock clock) {
        this.table = table;
        this.news = news;
        this.json = json;
        this.clock = clock;
    }

    /** Never inside another transaction: it has its own. */
    public RecordedAnswer handle(SentAnswer sent) {
        for (int tries = 1; ; tries++) {
            try {
                return handleOnce(sent);
            } catch (RuntimeException fault) {
                if (tries == TRIES || !Faults.isTransient(fault)) throw fault;
            }
        }
    }

    private RecordedAnswer handleOnce(SentAnswer sent) {
        try {
            if (sent.flaw() != null) return refusedBecause(sent, sent.flaw());
            return QuarkusTransaction.requiringNew().call(() -> take(sent));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) throw refusal;
            return refusedBecause(sent, refusal);
        }
    }

    private RecordedAnswer refusedBecause(SentAnswer sent, Refusal why) {
        return QuarkusTransaction.requiringNew().call(() -> refuse(sent, why));
    }

    private RecordedAnswer take(SentAnswer sent) {
        RecordedAnswer fresh = RecordedAnswer.taken(EventIds.next(), sent, clock.instant());
        if (!table.add(fresh)) return again(sent);
        Moved moved = sent.kind().carryOut(sent.said(), scope(sent.from().unit()));
        table.moved(fresh.id(), moved.sequence());
        RecordedAnswer taken = fresh.moved(moved.sequence());
        news.tell(taken, moved);
        return taken;
    }

    private RecordedAnswer refuse(SentAnswer sent, Refusal why) {
        ProblemTold problem = ProblemTold.of(why);
        var refused = RecordedAnswer.refused(EventIds.next(), sent, false, text(problem), clock.instant());
        if (!table.add(refused)) return again(sent);
        news.tell(refused, problem, why);
        return refused;
    }

    private RecordedAnswer again(SentAnswer sent) {
        RecordedAnswer before = table.before(sent).orElseThrow();
        return before.sha256().equals(sent.sha256()) ? before : otherwise(sent);
    }

    private RecordedAnswer otherwise(SentAnswer sent) {
        Refusal why = new RecordedOtherwise(sent.eventId() == null ? sent.from().record() : sent.eventId());
        ProblemTold problem = ProblemTold.of(why);
        var refused = RecordedAnswer.refused(EventIds.next(), sent, true, text(problem), clock.instant());
        if (!table.add(refused)) return table.otherwise(sent).orElseThrow();
        news.tell(refused, problem, why);
        return refused;
    }

    /** A partner of that unit, and nothing else: no answer can do what REST would refuse the unit. */
    private static AccessScope scope(String unit) {
        return new AccessScope(subject(unit), Set.of(Role.PARTNER), Set.of(), Set.of(), unit);
    }

    static String subject(String unit) {
        return "answers-of-" + unit;
    }

    private String text(ProblemTold problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a problem cannot be written", unwritable);
        }
    }
}
