package org.huying.reporting.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one referral, folded from its events in any order. */
record ReferralLife(List<ReferralTold> told) {
    static List<ReferralLife> of(List<ReferralTold> events) {
        Map<String, List<ReferralTold>> byReferral = new LinkedHashMap<>();
        for (ReferralTold event : events)
            byReferral
                    .computeIfAbsent(event.referralId(), id -> new ArrayList<>())
                    .add(event);
        return byReferral.values().stream().map(ReferralLife::new).toList();
    }

    String unit() {
        return told.get(0).unit();
    }

    /** Empty where the sending was not seen yet: it does not count before. */
    Optional<Instant> sentAt() {
        return at("sent");
    }

    boolean isSentIn(Instant from, Instant to) {
        return sentAt().filter(at -> !at.isBefore(from) && at.isBefore(to)).isPresent();
    }

    boolean has(String what) {
        return at(what).isPresent();
    }

    /** Nobody has said anything to it yet. */
    boolean isAwaited() {
        return !has("acknowledged") && !has("declined") && !has("withdrawn");
    }

    Optional<String> outcome() {
        return find("outcome-reported").map(ReferralTold::outcome);
    }

    Optional<Long> secondsUntil(String what) {
        return at(what).map(
                        then -> Duration.between(sentAt().orElseThrow(), then).toSeconds());
    }

    private Optional<Instant> at(String what) {
        return find(what).map(ReferralTold::time);
    }

    private Optional<ReferralTold> find(String what) {
        String type = "referral." + what + ".v1";
        return told.stream().filter(event -> event.type().equals(type)).findFirst();
    }
}
