package org.huying.dispatch.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer on record, and what became of it. Its words are not kept here: they are where it had its effect.
 *
 * @param unit      code of the unit that answered
 * @param eventId   the unit's id of it; null where none could be read
 * @param record    where it stood on the unit's topic; null for a webhook
 * @param type      null where it is unknown
 * @param number    of what it is about; null where that could not be read
 * @param otherwise the id had come before with other content
 * @param sequence  version of what it moved; null where it was refused
 * @param problem   the problem document as JSON; null where it was taken
 */
public record RecordedAnswer(
        UUID id,
        String unit,
        String eventId,
        String record,
        Way way,
        String type,
        String number,
        String sha256,
        boolean otherwise,
        AnswerOutcome outcome,
        Long sequence,
        String problem,
        Instant receivedAt) {
    static RecordedAnswer taken(UUID id, SentAnswer sent, Instant now) {
        return of(id, sent, false, AnswerOutcome.TAKEN, null, now);
    }

    static RecordedAnswer refused(UUID id, SentAnswer sent, boolean otherwise, String problem, Instant now) {
        return of(id, sent, otherwise, AnswerOutcome.REFUSED, problem, now);
    }

    private static RecordedAnswer of(
            UUID id, SentAnswer sent, boolean otherwise, AnswerOutcome outcome, String problem, Instant now) {
        return new RecordedAnswer(
                id,
                sent.from().unit(),
                sent.eventId(),
                sent.from().record(),
                sent.from().way(),
                sent.type(),
                sent.number(),
                sent.sha256(),
                otherwise,
                outcome,
                null,
                problem,
                now);
    }

    RecordedAnswer moved(long version) {
        return new RecordedAnswer(
                id, unit, eventId, record, way, type, number, sha256, otherwise, outcome, version, problem, receivedAt);
    }
}
