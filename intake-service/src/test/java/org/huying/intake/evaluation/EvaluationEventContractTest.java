package org.huying.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class EvaluationEventContractTest {
    private static final UUID EVALUATION = UUID.fromString("018c4000-0000-7000-8000-00000000e001");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String NUMBER = "WLC-20231113-0001";

    @Test
    void evaluated_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new EvaluationEvent.Evaluated(
                        new Occurrence(EVALUATION.toString(), NUMBER, 1, Instant.parse("2023-11-21T02:00:00Z")),
                        EVALUATION,
                        CONCERN,
                        NUMBER,
                        "520102033905",
                        "520102033905001",
                        CONCERN,
                        1,
                        Instant.parse("2023-11-21T01:00:00Z"),
                        Answer.YES,
                        Answer.NO,
                        Answer.UNANSWERED,
                        "anonymous"));
    }

    @Test
    void nothing_else_is_told_of_an_evaluation() {
        assertThat(EvaluationEvent.class.getPermittedSubclasses()).hasSize(1);
    }

    @Test
    void its_text_form_holds_no_word_of_the_comment() {
        assertThat(new Said(Answer.YES, Answer.NO, Answer.UNANSWERED, "暗号")).hasToString("Said[YES, NO, UNANSWERED]");
    }
}
