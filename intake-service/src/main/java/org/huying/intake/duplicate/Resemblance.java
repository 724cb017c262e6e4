package org.huying.intake.duplicate;

import java.util.List;

/**
 * How alike two concerns are.
 *
 * @param score 0 to 100: the measures of the policies by their weights
 */
public record Resemblance(int score, List<Reason> reasons) {}
