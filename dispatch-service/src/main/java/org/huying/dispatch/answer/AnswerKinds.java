package org.huying.dispatch.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All types of answers there are. */
@ApplicationScoped
public class AnswerKinds {
    private final Map<String, AnswerKind<?>> byType;

    @Inject
    AnswerKinds(@Any Instance<AnswerSource> sources) {
        this(sources.stream());
    }

    AnswerKinds(Stream<AnswerSource> sources) {
        byType = sources.flatMap(AnswerSource::kinds)
                .collect(Collectors.toMap(AnswerKind::type, Function.identity(), AnswerKinds::twice, TreeMap::new));
    }

    private static AnswerKind<?> twice(AnswerKind<?> one, AnswerKind<?> other) {
        throw new IllegalStateException(other.type() + " is there twice");
    }

    public Optional<AnswerKind<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** By name. */
    public List<AnswerKind<?>> all() {
        return List.copyOf(byType.values());
    }
}
