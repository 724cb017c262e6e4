package org.huying.dispatch.proactive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hot spot rules with all their versions: the most specific topic wins, of its versions the latest in force. */
public final class HotSpotRules {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Comparator<HotSpotRule> CLOSEST =
            Comparator.comparingInt(HotSpotRule::depth).thenComparing(HotSpotRule::validFrom);

    private final List<HotSpotRule> rules;

    /** Refuses a version given twice. */
    public HotSpotRules(Collection<HotSpotRule> rules) {
        this.rules = List.copyOf(rules);
        Set<List<Object>> versions = new HashSet<>();
        for (HotSpotRule rule : rules)
            if (!versions.add(List.of(rule.topic(), rule.validFrom())))
                throw new IllegalArgumentException("given twice: " + rule.topic() + " of " + rule.validFrom());
    }

    /** Those in force at that instant, each in its latest version. */
    List<HotSpotRule> at(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(today))
                .filter(rule -> rules.stream()
                        .noneMatch(later -> later.topic().equals(rule.topic())
                                && later.validFrom().isAfter(rule.validFrom())
                                && !later.validFrom().isAfter(today)))
                .toList();
    }

    /** By which a topic is looked at; empty where none covers it. */
    Optional<HotSpotRule> of(String topic, Instant now) {
        return at(now).stream().filter(rule -> rule.covers(topic)).max(CLOSEST);
    }

    public List<HotSpotRule> all() {
        return rules;
    }
}
