package org.huying.dispatch.answer;

import org.huying.chassis.problem.Refusal;

/**
 * An answer as far as it could be read. Whatever of it is not null is safe to store and to show.
 *
 * @param from    who sent it, which no word in it has a say in
 * @param eventId the sender's id of it; null where there is none that can be read
 * @param kind    null where its type is unknown
 * @param said    its data, checked; null where it is flawed
 * @param sha256  of what it says, in hexadecimal: the same for the same type and data, whatever their form
 * @param flaw    why it cannot be taken, whatever the state of the town; null where it can
 */
public record SentAnswer(
        Sender from, String eventId, AnswerKind<?> kind, AnswerData said, String sha256, Refusal flaw) {
    /**
     * Who sent it.
     *
     * @param unit   code of the unit, by the secret that signed it or the topic it stands in
     * @param record where it stands on the unit's topic, for example {@code 3/17} (partition and offset); else null
     */
    public record Sender(String unit, Way way, String record) {}

    String type() {
        return kind == null ? null : kind.type();
    }

    String number() {
        return said == null ? null : said.number();
    }

    @Override
    public String toString() {
        return "SentAnswer[" + from + ", " + eventId + ", " + type() + "]";
    }
}
