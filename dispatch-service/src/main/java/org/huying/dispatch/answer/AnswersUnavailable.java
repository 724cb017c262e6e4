package org.huying.dispatch.answer;

import java.sql.SQLException;

/** Answers could not be read or written; the cause tells whether waiting helps. */
class AnswersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswersUnavailable(SQLException cause) {
        super("answers: " + cause.getSQLState(), cause);
    }
}
