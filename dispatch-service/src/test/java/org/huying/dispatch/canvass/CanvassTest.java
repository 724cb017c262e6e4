package org.huying.dispatch.canvass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.canvass.CanvassFixtures.PLAN;
import static org.huying.dispatch.canvass.CanvassFixtures.QUESTIONS;
import static org.huying.dispatch.matter.MatterFixtures.COMMUNITY;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;
import static org.huying.dispatch.matter.MatterFixtures.aConfidentialCase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.canvass.CanvassResult.ChoiceCount;
import org.huying.dispatch.matter.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanvassTest {
    @Test
    void counts_96_of_120_as_80_per_cent() {
        // Given
        List<Map<String, String>> answers = new ArrayList<>(Collections.nCopies(96, Map.of("extend", "FOR")));
        answers.addAll(Collections.nCopies(24, Map.of("extend", "AGAINST")));
        // When
        CanvassResult result = CanvassResult.of(QUESTIONS, answers);
        // Then
        assertThat(result.reached()).isEqualTo(120);
        assertThat(result.questions().get(0).choices())
                .containsExactly(new ChoiceCount("FOR", 96), new ChoiceCount("AGAINST", 24));
        assertThat(new Ratio(96, result.questions().get(0).answered()).percent())
                .isEqualTo("80.0");
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_the_same_in_whatever_order_the_answers_came_and_adds_up(long seed) {
        // Given
        Random chance = new Random(seed);
        List<Map<String, String>> answers = new ArrayList<>();
        for (int i = chance.nextInt(200); i > 0; i--) answers.add(anAnswer(chance));
        CanvassResult before = CanvassResult.of(QUESTIONS, answers);
        // When
        Collections.shuffle(answers, chance);
        CanvassResult after = CanvassResult.of(QUESTIONS, answers);
        // Then
        assertThat(after).isEqualTo(before);
        assertThat(after.questions()).allSatisfy(question -> {
            long left = answers.stream()
                    .filter(answer -> !answer.containsKey(question.code()))
                    .count();
            assertThat(question.answered()).isEqualTo(answers.size() - left);
        });
    }

    private static Map<String, String> anAnswer(Random chance) {
        Map<String, String> answer = new HashMap<>();
        for (Question question : QUESTIONS.questions()) {
            int choice = chance.nextInt(question.choices().size() + 1);
            if (choice < question.choices().size())
                answer.put(question.code(), question.choices().get(choice).code());
        }
        return answer;
    }

    @Test
    void takes_what_was_answered_until_it_closed_and_nothing_later() {
        // Given
        Canvass canvass = opened();
        canvass.close(CanvassResult.of(QUESTIONS, List.of()), COMMUNITY, NOW);
        // Then
        assertThatCode(() -> canvass.mustTake(answer(NOW, "extend", "FOR"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> canvass.mustTake(answer(NOW.plusNanos(1_000), "extend", "FOR")))
                .isInstanceOf(AnsweredTooLate.class);
    }

    @Test
    void takes_nothing_that_was_not_asked() {
        Canvass canvass = opened();
        assertThatThrownBy(() -> canvass.mustTake(answer(NOW, "other", "FOR"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> canvass.mustTake(answer(NOW, "extend", "PERHAPS")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void tells_its_texts_only_where_the_case_is_not_confidential() {
        // When
        var open = new Canvass("WLC-20231113-0001-C1", aCase(), COMMUNITY).open(PLAN, NOW);
        var confidential = new Canvass("WLC-20231113-0001-C1", aConfidentialCase(), COMMUNITY).open(PLAN, NOW);
        // Then
        assertThat(open.questions()).isEqualTo(QUESTIONS.questions());
        assertThat(confidential.title()).isNull();
        assertThat(confidential.questions()).allSatisfy(question -> {
            assertThat(question.text()).isNull();
            assertThat(question.choices())
                    .allSatisfy(choice -> assertThat(choice.text()).isNull());
        });
    }

    @Test
    void remembers_its_questions_as_they_were_asked() {
        assertThat(opened().questionnaire()).isEqualTo(QUESTIONS);
    }

    private static Canvass opened() {
        Canvass canvass = new Canvass("WLC-20231113-0001-C1", aCase(), COMMUNITY);
        canvass.open(PLAN, NOW.minusSeconds(60));
        return canvass;
    }

    private static CanvassAnswer answer(Instant at, String question, String choice) {
        return new CanvassAnswer(
                UUID.randomUUID(), UUID.randomUUID(), COMMUNITY, at, Map.of(question, choice), at.plusSeconds(1));
    }
}
