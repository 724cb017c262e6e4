package org.huying.dispatch.subscription;

import java.util.List;

/** @param keys all that are valid now, the former ones with the hour at which they run out */
public record RotatedSecret(Subscription subscription, ShownSecret secret, List<KnownKey> keys) {}
