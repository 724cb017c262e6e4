package org.huying.intake.household;

import java.time.Instant;

/** What a unit found, as dispatch told. */
record ReferralOutcome(String referralNumber, String outcome, Instant happenedAt) {}
