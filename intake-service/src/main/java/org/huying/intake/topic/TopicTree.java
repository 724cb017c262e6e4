package org.huying.intake.topic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All topics as they stand at one moment, each before those below it. */
public final class TopicTree {
    static final TopicTree EMPTY = new TopicTree(List.of());

    private final Map<String, KnownTopic> topics;
    private final String mark;

    /** @param rows in the order in which they were listed, which is the order among those of one parent */
    TopicTree(List<KnownTopic> rows) {
        Map<String, KnownTopic> known = new LinkedHashMap<>();
        for (KnownTopic row : rows) known.put(row.code(), row);
        this.topics = inTheirOrder(known);
        this.mark = markOf(topics);
    }

    public List<KnownTopic> all() {
        return List.copyOf(topics.values());
    }

    public Optional<KnownTopic> find(String code) {
        return Optional.ofNullable(topics.get(code));
    }

    boolean isEmpty() {
        return topics.isEmpty();
    }

    /** Another one after every change of any topic. */
    public String mark() {
        return mark;
    }

    /** The nearest one above a code that still takes concerns; empty where none does. */
    Optional<KnownTopic> nearestAbove(String code) {
        Optional<String> above = TopicCode.parentOf(code);
        while (above.isPresent()) {
            KnownTopic found = topics.get(above.get());
            if (found != null && !found.isRetired()) return Optional.of(found);
            above = TopicCode.parentOf(above.get());
        }
        return Optional.empty();
    }

    /** Those right below that take concerns; of null, those of the first level. */
    List<KnownTopic> choicesBelow(String parent) {
        return topics.values().stream()
                .filter(topic -> !topic.isRetired())
                .filter(topic -> java.util.Objects.equals(topic.parent(), parent))
                .toList();
    }

    private static Map<String, KnownTopic> inTheirOrder(Map<String, KnownTopic> known) {
        Map<String, List<KnownTopic>> below = known.values().stream()
                .collect(Collectors.groupingBy(
                        topic -> String.valueOf(topic.parent()), LinkedHashMap::new, Collectors.toList()));
        Map<String, KnownTopic> ordered = new LinkedHashMap<>();
        addBelow("null", false, below, ordered);
        return ordered;
    }

    private static void addBelow(
            String parent, boolean ofPersons, Map<String, List<KnownTopic>> below, Map<String, KnownTopic> ordered) {
        for (KnownTopic topic : below.getOrDefault(parent, new ArrayList<>())) {
            boolean persons = ofPersons || topic.speaksOfPersons();
            ordered.put(
                    topic.code(),
                    new KnownTopic(
                            topic.code(),
                            topic.parent(),
                            topic.level(),
                            topic.labels(),
                            persons,
                            topic.status(),
                            topic.sequence()));
            addBelow(topic.code(), persons, below, ordered);
        }
    }

    private static String markOf(Map<String, KnownTopic> topics) {
        String all = topics.values().stream()
                .map(topic -> topic.code() + " " + topic.sequence())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
