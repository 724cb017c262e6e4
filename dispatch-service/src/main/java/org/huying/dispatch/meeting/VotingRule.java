package org.huying.dispatch.meeting;

/**
 * Which majority a matter needs.
 *
 * @param kind   null for every kind of meeting
 * @param matter {@code *} for every matter
 * @param policy name of the policy; null where nothing is decided by vote
 * @param source where the rule is written
 */
public record VotingRule(MeetingKind kind, String matter, String policy, String source) {
    static final String EVERY_MATTER = "*";

    public VotingRule {
        if (matter == null || source == null) throw new IllegalArgumentException("a rule lacks matter or source");
    }

    boolean isFor(MeetingKind asked, String what) {
        return (kind == null || kind == asked) && (matter.equals(EVERY_MATTER) || matter.equals(what));
    }
}
