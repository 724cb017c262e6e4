package org.huying.local.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one partner's system heard, in the order in which it came; what came again is known by its id. */
public final class HeardNotices {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean withTexts;
    private final List<HeardNotice> once = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int repeated;

    /** @param withTexts whether the whole text is kept of each */
    public HeardNotices(boolean withTexts) {
        this.withTexts = withTexts;
    }

    /** @param event a CloudEvent in JSON format */
    void hear(String event) throws IOException {
        hear(JSON.readTree(event));
    }

    void hear(JsonNode event) {
        add(HeardNotice.of(event, Instant.now(), withTexts));
    }

    void hear(ConsumerRecord<String, byte[]> message) throws IOException {
        add(HeardNotice.of(message, JSON.readTree(message.value()), Instant.now(), withTexts));
    }

    private synchronized void add(HeardNotice notice) {
        if (ids.add(notice.id())) once.add(notice);
        else repeated++;
    }

    /** Each as it came first. */
    public synchronized List<HeardNotice> once() {
        return List.copyOf(once);
    }

    public synchronized int count() {
        return once.size();
    }

    /** How often something came that had come before. */
    public synchronized int repeated() {
        return repeated;
    }

    /** Those that came, for the first time, after a later one with the same order key. */
    public List<HeardNotice> late() {
        Map<String, Long> highest = new HashMap<>();
        return once().stream()
                .filter(it -> highest.merge(it.orderKey(), it.position(), Math::max) > it.position())
                .toList();
    }
}
