package org.huying.reporting.readmodel;

import java.util.List;
import java.util.Optional;

/** A read model as operators see it. */
public record ReadModelLine(ReadModel model, List<TableSize> tables, Optional<Rebuild> lastRebuild) {}
