package org.huying.reporting.assessment;

/** By how much each of the three rates counts in the weighted score, in percent. */
public record Weights(int response, int resolution, int satisfaction) {
    public Weights {
        if (response < 0 || resolution < 0 || satisfaction < 0 || response + resolution + satisfaction != 100)
            throw new IllegalArgumentException("the weights of the three rates sum to 100");
    }
}
