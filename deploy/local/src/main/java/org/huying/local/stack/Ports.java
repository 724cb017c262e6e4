package org.huying.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the local stack; one offset moves them all. */
public record Ports(int offset) {
    public int intake() {
        return 8081 + offset;
    }

    public int dispatch() {
        return 8082 + offset;
    }

    public int reporting() {
        return 8083 + offset;
    }

    public int issuer() {
        return 8180 + offset;
    }

    public int postgres() {
        return 5433 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    /** Where the broker's controller listens, for the broker alone. */
    public int kafkaController() {
        return 9093 + offset;
    }

    /** Where partners sign in to read their topics. */
    public int kafkaForPartners() {
        return 9094 + offset;
    }

    /** By the name of what listens there. */
    public Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("intake", intake());
        all.put("dispatch", dispatch());
        all.put("reporting", reporting());
        all.put("issuer", issuer());
        all.put("PostgreSQL", postgres());
        all.put("Kafka", kafka());
        all.put("Kafka controller", kafkaController());
        all.put("Kafka for partners", kafkaForPartners());
        return all;
    }
}
