package org.huying.reporting.assessment;

/** What an answer at follow-up is worth, in points from 0 to 100. Silence has no score: it is in no denominator. */
public record Scores(int yes, int no) {
    public Scores {
        if (no < 0 || no > yes || yes > 100) throw new IllegalArgumentException("scores are 0 ≤ no ≤ yes ≤ 100");
    }
}
