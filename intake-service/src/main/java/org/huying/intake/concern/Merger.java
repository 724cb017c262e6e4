package org.huying.intake.concern;

import java.util.List;

/**
 * How a concern stands to others that report the same matter.
 *
 * @param mergedHere numbers of those that were merged into it, oldest first
 */
public record Merger(Concern concern, List<String> mergedHere) {}
