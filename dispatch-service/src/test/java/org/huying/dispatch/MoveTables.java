package org.huying.dispatch;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at the test of an enum of moves: whether it writes the table out again, and walks every move from every state. */
final class MoveTables {
    private final Class<?> move;

    MoveTables(Class<?> move) {
        this.move = move;
    }

    /** What is wrong; empty when nothing is. */
    List<String> complaints() {
        Optional<Class<?>> test = test();
        if (test.isEmpty()) return List.of("no test " + move.getSimpleName() + "Test beside " + move.getSimpleName());
        List<String> complaints = new ArrayList<>();
        Class<?> states = states();
        Set<String> unwritten = names(move, states);
        unwritten.removeAll(written(test.get()));
        if (!unwritten.isEmpty()) complaints.add(test.get().getSimpleName() + " has no table with " + list(unwritten));
        Set<String> unwalked = pairs(states);
        unwalked.removeAll(walked(test.get(), states));
        if (!unwalked.isEmpty()) complaints.add(test.get().getSimpleName() + " does not walk " + list(unwalked));
        return complaints;
    }

    private Optional<Class<?>> test() {
        try {
            return Optional.of(Class.forName(move.getName() + "Test"));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    /** What {@code from} leads to. */
    private Class<?> states() {
        return Arrays.stream(move.getDeclaredMethods())
                .filter(it -> it.getName().equals("from") && it.getReturnType().isEnum())
                .findFirst()
                .orElseThrow(() -> new AssertionError(move + " has no from(state)"))
                .getReturnType();
    }

    private static Set<String> names(Class<?> move, Class<?> states) {
        Set<String> names = new TreeSet<>();
        for (Class<?> each : List.of(move, states))
            for (Object constant : each.getEnumConstants()) names.add(name(constant));
        return names;
    }

    /** What stands in the maps that the test keeps. */
    private static Set<String> written(Class<?> test) {
        Set<String> written = new HashSet<>();
        for (Field field : test.getDeclaredFields())
            if (Modifier.isStatic(field.getModifiers()) && Map.class.isAssignableFrom(field.getType()))
                collect(value(field), written);
        return written;
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(Object table, Set<String> written) {
        if (table instanceof Map<?, ?> map)
            map.forEach((key, value) -> {
                collect(key, written);
                collect(value, written);
            });
        else if (table instanceof Enum<?> constant) written.add(name(constant));
    }

    private Set<String> pairs(Class<?> states) {
        Set<String> pairs = new TreeSet<>();
        for (Object each : move.getEnumConstants())
            for (Object state : states.getEnumConstants()) pairs.add(pair(each, state));
        return pairs;
    }

    /** What its parameterized tests are given. */
    private Set<String> walked(Class<?> test, Class<?> states) {
        Set<String> walked = new HashSet<>();
        for (Method method : test.getDeclaredMethods()) {
            MethodSource source = method.getAnnotation(MethodSource.class);
            if (source == null || !method.isAnnotationPresent(ParameterizedTest.class)) continue;
            for (String name : source.value())
                given(test, name).forEach(it -> {
                    Object[] given = it.get();
                    one(given, move).ifPresent(m -> one(given, states).ifPresent(s -> walked.add(pair(m, s))));
                });
        }
        return walked;
    }

    private static Optional<Object> one(Object[] given, Class<?> of) {
        return Arrays.stream(given).filter(of::isInstance).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Arguments> given(Class<?> test, String source) {
        try {
            Method method = test.getDeclaredMethod(source);
            method.setAccessible(true);
            return (Stream<Arguments>) method.invoke(null);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String pair(Object move, Object state) {
        return ((Enum<?>) move).name() + " from " + ((Enum<?>) state).name();
    }

    private static String name(Object constant) {
        Enum<?> of = (Enum<?>) constant;
        return of.getDeclaringClass().getSimpleName() + "." + of.name();
    }

    private static String list(Set<String> of) {
        return String.join(", ", of);
    }
}
