package org.huying.dispatch.hazard;

import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.hazard.place.Point;

/** What was found: where, what, how grave. */
public record Finding(HazardPlace place, Point point, HazardKind kind, Grade grade, String description) {}
