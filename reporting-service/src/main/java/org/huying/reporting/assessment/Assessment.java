package org.huying.reporting.assessment;

import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Parts;

/** The three rates of a window, by the scheme that is printed with them. */
public record Assessment(Window window, AssessmentScheme scheme, Parts<AssessmentFigures> parts) {}
