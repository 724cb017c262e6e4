package org.huying.dispatch.canvass;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One choice of one question, as a row. */
@Embeddable
record QuestionLine(
        @Column(name = "question_place") int questionPlace,
        @Column(name = "question_code") String questionCode,
        @Column(name = "question_text") String questionText,
        @Column(name = "choice_place") int choicePlace,
        @Column(name = "choice_code") String choiceCode,
        @Column(name = "choice_text") String choiceText) {}
