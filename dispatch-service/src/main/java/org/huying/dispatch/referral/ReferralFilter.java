package org.huying.dispatch.referral;

import java.util.Optional;
import java.util.UUID;

/** Which referrals a list asks for. */
public record ReferralFilter(Optional<ReferralStatus> status, boolean overdueOnly, Optional<UUID> before) {}
