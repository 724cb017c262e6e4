package org.huying.dispatch.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.subscription.KnownTypes;
import org.huying.dispatch.told.NoticeContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerNoticesTest {
    private static final String CASE = "WLC-20231113-0001";

    @ParameterizedTest
    @MethodSource("contents")
    void is_as_published(NoticeContent content) {
        NoticeContract.isKeptBy(new Notice(
                "URBAN-WLC",
                CASE,
                "018c2371-2c00-7000-8000-00000000ca5e",
                null,
                null,
                Instant.parse("2023-11-14T01:00:00Z"),
                content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void can_be_subscribed_to(NoticeContent content) {
        assertThat(KnownTypes.all()).contains(content.type());
    }

    @Test
    void a_problem_says_what_rest_says_of_the_same() {
        // When
        ProblemTold problem = ProblemTold.of(new Invalid("/contactedAt", "必填 · required"));
        // Then
        assertThat(problem.type()).isEqualTo("urn:huying:problem:invalid");
        assertThat(problem.errors()).containsExactly(new ProblemTold.Flaw("/contactedAt", "必填 · required"));
        assertThat(problem.allowedMoves()).isEmpty();
        assertThat(ProblemTold.of(new NotFound("case", CASE)).detail()).doesNotContain(CASE);
    }

    static Stream<NoticeContent> contents() {
        var problem = new ProblemTold(
                "urn:huying:problem:move-refused",
                "与当前状态冲突 · Conflict",
                "当前状态（ACCEPTED）不能执行“ACCEPT” · ACCEPT is not possible while ACCEPTED",
                List.of("REPORT_HANDLED", "REQUEST_RETURN"),
                List.of(),
                List.of());
        return Stream.of(
                new AnswerTaken("urban-wlc-000118", "answer.accept.v1", CASE, 3),
                new AnswerRefused("urban-wlc-000119", "3/17", "answer.accept.v1", CASE, problem));
    }
}
