package org.huying.dispatch.subscription;

import java.util.Optional;
import java.util.UUID;

/** @param before the page begins after this one, newest first */
public record SubscriptionQuestion(Optional<SubscriptionStatus> status, Optional<String> unit, Optional<UUID> before) {}
