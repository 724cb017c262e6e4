package org.huying.dispatch.told.referral;

import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a referral (移交) to it. */
public sealed interface ReferralNotice extends NoticeContent {
    ReferralSheet referral();

    @Meaning(zh = "移交", en = "A matter is put before the unit, which acknowledges it and says what it found")
    record Sent(@Meaning(zh = "移交单", en = "The referral") ReferralSheet referral) implements ReferralNotice {
        @Override
        public String type() {
            return "referral.sent.v1";
        }
    }

    @Meaning(zh = "接收超时", en = "The deadline passed and the unit had not answered; it still can")
    record Overdue(@Meaning(zh = "移交单", en = "The referral") ReferralSheet referral) implements ReferralNotice {
        @Override
        public String type() {
            return "referral.overdue.v1";
        }
    }

    @Meaning(zh = "撤回移交", en = "Whoever sent it took it back: the unit need not go on")
    record Withdrawn(
            @Meaning(zh = "移交单", en = "The referral") ReferralSheet referral) implements ReferralNotice {
        @Override
        public String type() {
            return "referral.withdrawn.v1";
        }
    }
}
