package org.huying.dispatch.answer;

import java.util.stream.Stream;

/** Whoever knows some types of answers. */
public interface AnswerSource {
    Stream<AnswerKind<?>> kinds();
}
