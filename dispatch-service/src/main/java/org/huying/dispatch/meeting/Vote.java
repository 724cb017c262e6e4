package org.huying.dispatch.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A vote as it was counted, with the rule it was counted by: a later version of the rules does not undo it.
 *
 * @param policy      name of the policy that asked for a majority
 * @param ruleVersion version of the voting rules
 */
@Embeddable
public record Vote(
        @Column(name = "in_favour") Integer inFavour,
        Integer against,
        Integer abstained,
        Integer entitled,
        String policy,
        @Column(name = "rule_version") Integer ruleVersion,
        Boolean passed,
        @Column(name = "counted_at") Instant countedAt) {
    static Vote of(VoteCount count, Requirement asked, VotingPolicy policy, Instant now) {
        return new Vote(
                count.inFavour(),
                count.against(),
                count.abstained(),
                count.entitled(),
                policy.name(),
                asked.version(),
                policy.isMetBy(count),
                now);
    }
}
