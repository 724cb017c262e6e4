package org.huying.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huying.chassis.sample.Told;

/** Remembers what it heard, call by call; where a key is unbearable, it fails. */
@ApplicationScoped
public class Overheard implements OutboxListener {
    private final Map<String, List<List<ToldEvent>>> calls = new ConcurrentHashMap<>();
    private final Set<String> unbearable = ConcurrentHashMap.newKeySet();

    @Override
    public void told(List<ToldEvent> events) {
        String key = events.get(0).event().occurrence().key();
        calls.computeIfAbsent(key, none -> new CopyOnWriteArrayList<>()).add(events);
        if (unbearable.contains(key)) throw new IllegalStateException("unbearable");
    }

    void cannotBear(String key) {
        unbearable.add(key);
    }

    List<List<ToldEvent>> of(String key) {
        return calls.getOrDefault(key, List.of());
    }

    /** For each call the texts it brought. */
    List<List<String>> texts(String key) {
        return of(key).stream()
                .map(call ->
                        call.stream().map(told -> ((Told) told.event()).text()).toList())
                .toList();
    }
}
