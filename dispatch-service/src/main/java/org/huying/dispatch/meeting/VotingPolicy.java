package org.huying.dispatch.meeting;

import java.util.regex.Pattern;

/**
 * A majority with a name.
 *
 * @param inFavour  how many of the votes given must be in favour; an abstention is a vote given
 * @param present   how many of those entitled must have voted; null where it does not matter
 * @param text      the policy in words
 */
public record VotingPolicy(String name, Share inFavour, Share present, String text) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

    public VotingPolicy {
        if (name == null || !NAME.matcher(name).matches()) throw new IllegalArgumentException("no name: " + name);
        if (inFavour == null || text == null) throw new IllegalArgumentException(name + " lacks inFavour or text");
    }

    boolean isMetBy(VoteCount count) {
        boolean enough = present == null || present.isMetBy(count.cast(), count.entitled());
        return enough && inFavour.isMetBy(count.inFavour(), count.cast());
    }
}
