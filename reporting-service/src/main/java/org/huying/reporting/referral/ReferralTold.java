package org.huying.reporting.referral;

import java.time.Instant;

/**
 * One event of a referral, as far as it is read here.
 *
 * @param outcome null but where an outcome was reported
 */
record ReferralTold(String referralId, String type, Instant time, String unit, String outcome) {}
