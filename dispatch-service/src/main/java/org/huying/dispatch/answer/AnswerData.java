package org.huying.dispatch.answer;

/** What every answer says, whatever its type. */
public interface AnswerData {
    String NUMBER = "[A-Za-z0-9][A-Za-z0-9-]{2,59}";

    /** Number of the case, whistle, referral or other matter it is about. */
    String number();

    /**
     * The version it was decided upon, as {@code If-Match} says it over REST; null for the latest, since whoever answers
     * by event may not be able to ask for one, and a move is legal from some states alone in any case.
     */
    default Long expectedSequence() {
        return null;
    }
}
