package org.huying.dispatch.answer.signed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.huying.chassis.problem.TooMany;
import org.junit.jupiter.api.Test;

class AnswerLimitTest {
    @Test
    void holds_for_each_subscription_by_itself() {
        // Given
        AnswerLimit limit = new AnswerLimit(3);
        UUID wild = UUID.randomUUID();
        for (int i = 0; i < 3; i++) limit.count(wild);
        // Then
        assertThatThrownBy(() -> limit.count(wild)).isInstanceOf(TooMany.class);
        assertThatCode(() -> limit.count(UUID.randomUUID())).doesNotThrowAnyException();
    }
}
