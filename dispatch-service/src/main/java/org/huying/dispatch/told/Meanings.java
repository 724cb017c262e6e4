package org.huying.dispatch.told;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.notice.Notice;

/**
 * What each kind of an aggregate's events means to units. Every kind is listed, also those of no use to anybody: what is
 * not told is decided, not forgotten.
 *
 * @param <E> the events of one aggregate
 * @param <C> what is needed to tell of one
 */
public final class Meanings<E extends DomainEvent, C> {
    private final Class<E> events;
    private final Map<Class<?>, BiFunction<E, C, Stream<Notice>>> told = new HashMap<>();
    private final Set<Class<?>> untold = new HashSet<>();

    private Meanings(Class<E> events) {
        this.events = events;
    }

    public static <E extends DomainEvent, C> Meanings<E, C> of(Class<E> events) {
        return new Meanings<>(events);
    }

    public <K extends E> Meanings<E, C> on(Class<K> kind, BiFunction<K, C, Stream<Notice>> meaning) {
        told.put(kind, (event, context) -> meaning.apply(kind.cast(event), context));
        return this;
    }

    public Meanings<E, C> nobody(Class<? extends E> kind) {
        untold.add(kind);
        return this;
    }

    /** Empty for the events of others, and for those that are of no use to any unit. */
    public Optional<E> read(DomainEvent event) {
        return Optional.of(event).filter(it -> told.containsKey(it.getClass())).map(events::cast);
    }

    public Stream<Notice> tell(E event, C context) {
        return told.get(event.getClass()).apply(event, context);
    }

    public Set<Class<?>> listed() {
        Set<Class<?>> all = new HashSet<>(told.keySet());
        all.addAll(untold);
        return all;
    }
}
