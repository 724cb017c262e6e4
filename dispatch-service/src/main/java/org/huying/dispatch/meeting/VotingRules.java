package org.huying.dispatch.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The voting rules with all their versions; a meeting is held to those of its own day. */
public final class VotingRules {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<VotingRuleSet> versions;

    public VotingRules(Collection<VotingRuleSet> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(VotingRuleSet::validFrom))
                .toList();
        long numbers = versions.stream().map(VotingRuleSet::version).distinct().count();
        long days = versions.stream().map(VotingRuleSet::validFrom).distinct().count();
        if (versions.isEmpty() || numbers < versions.size() || days < versions.size())
            throw new IllegalArgumentException(
                    "voting rules are missing, or a version or its first day is given twice");
    }

    /** The oldest first. */
    public List<VotingRuleSet> versions() {
        return versions;
    }

    public Requirement of(MeetingKind kind, String matter, Instant when) {
        LocalDate day = LocalDate.ofInstant(when, ZONE);
        VotingRuleSet inForce = versions.get(0);
        for (VotingRuleSet version : versions) if (!version.validFrom().isAfter(day)) inForce = version;
        return inForce.of(kind, matter);
    }
}
