package org.huying.intake.vault;

import java.util.UUID;

/** Some keys, one after the other, that were looked at in one transaction. */
record Portion(UUID last, int lookedAt, int wrappedAnew, int unreadable, boolean isLast) {}
