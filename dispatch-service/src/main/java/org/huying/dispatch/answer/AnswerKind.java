package org.huying.dispatch.answer;

import org.huying.chassis.scope.AccessScope;

/**
 * One type of answer.
 *
 * @param type   literal wire name with its version, for example {@code answer.accept.v1}; no rename touches it
 * @param data   what its data is
 * @param effect the use case that REST has for the same
 */
public record AnswerKind<D extends Record & AnswerData>(String type, Class<D> data, Effect<D> effect) {
    /** What an answer does, in the running transaction and in the caller's scope. */
    public interface Effect<D> {
        Moved of(D said, AccessScope caller);
    }

    Moved carryOut(AnswerData said, AccessScope caller) {
        return effect.of(data.cast(said), caller);
    }
}
