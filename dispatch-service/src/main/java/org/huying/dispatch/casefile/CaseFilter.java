package org.huying.dispatch.casefile;

import java.util.Optional;
import java.util.UUID;

/** Which cases a list shows. */
public record CaseFilter(Optional<CaseStatus> status, Optional<String> unit, Optional<UUID> before) {}
