package org.huying.dispatch.referral;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which referral a caller wants to move, and the version they decided upon. */
public record ReferralCommand(String number, EntityVersion expected, AccessScope caller) {}
