package org.huying.reporting.notice;

import org.huying.reporting.ledger.Outcome;

/** So many concerns of one community and topic were concluded with one outcome. */
record Concluded(String communityCode, String topic, Outcome outcome, long count) {}
