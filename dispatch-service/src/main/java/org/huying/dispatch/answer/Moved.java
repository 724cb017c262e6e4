package org.huying.dispatch.answer;

import java.util.UUID;
import org.huying.chassis.http.EntityVersion;

/**
 * What an answer moved.
 *
 * @param number   the number people use
 * @param matter   id of the case or other matter within which notices keep their order
 * @param sequence its version now
 */
public record Moved(String number, UUID matter, long sequence) {
    /** The version an answer was decided upon; the present one where it names none. */
    public static EntityVersion expected(AnswerData said, long now) {
        Long named = said.expectedSequence();
        return new EntityVersion(named == null ? now : named);
    }
}
