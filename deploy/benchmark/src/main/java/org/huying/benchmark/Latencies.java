package org.huying.benchmark;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long each kind of step took. */
final class Latencies {
    private final Map<String, Queue<Double>> millis = new ConcurrentHashMap<>();

    /** Notes the time since then under the step's name; returns the present nanoseconds. */
    long took(String step, long since) {
        long now = System.nanoTime();
        millis.computeIfAbsent(step, name -> new ConcurrentLinkedQueue<>()).add((now - since) / 1e6);
        return now;
    }

    double quantile(String step, double share) {
        double[] sorted = millis.getOrDefault(step, new ConcurrentLinkedQueue<>()).stream()
                .mapToDouble(it -> it)
                .sorted()
                .toArray();
        return quantile(sorted, share);
    }

    static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    /** Median and 99th percentile of each of the steps. */
    String print(String... steps) {
        return Stream.of(steps)
                .map(step -> "%s p50 %.1f p99 %.1f ms".formatted(step, quantile(step, 0.5), quantile(step, 0.99)))
                .collect(Collectors.joining(", "));
    }
}
