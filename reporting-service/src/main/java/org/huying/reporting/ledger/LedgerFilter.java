package org.huying.reporting.ledger;

import java.util.UUID;

/** Which lines a list shows; null means any. */
public record LedgerFilter(String community, String grid, String channel, String status, String topic, UUID before) {}
