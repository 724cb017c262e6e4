package org.huying.dispatch.meeting;

import java.util.Optional;

/**
 * What the rules ask for on an item of the agenda.
 *
 * @param version of the voting rules
 * @param policy  empty where no vote is asked for
 * @param source  where the rule is written
 */
public record Requirement(int version, Optional<VotingPolicy> policy, String source) {}
