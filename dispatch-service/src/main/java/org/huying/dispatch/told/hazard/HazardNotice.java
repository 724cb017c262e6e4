package org.huying.dispatch.told.hazard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a hazard point it surveys or rectifies. */
public sealed interface HazardNotice extends NoticeContent {
    HazardSheet hazard();

    /** Why it is not the unit's any more. */
    enum Because {
        /** Another unit has it. */
        REASSIGNED,
        /** It was entered by mistake. */
        HAZARD_WITHDRAWN
    }

    @Meaning(zh = "请求勘查", en = "The unit is asked to survey a hazard point")
    record SurveyRequested(
            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard) implements HazardNotice {
        @Override
        public String type() {
            return "survey.requested.v1";
        }
    }

    @Meaning(zh = "取消勘查", en = "The unit need not survey it any more")
    record SurveyWithdrawn(
            @Meaning(zh = "原因", en = "Why; new codes may be added")
            Because because,

            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard)
            implements HazardNotice {
        @Override
        public String type() {
            return "survey.withdrawn.v1";
        }
    }

    @Meaning(zh = "整改任务", en = "The unit is to rectify a hazard point; told again whenever its terms change")
    record RectificationAssigned(
            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard) implements HazardNotice {
        @Override
        public String type() {
            return "rectification.assigned.v1";
        }
    }

    @Meaning(zh = "整改收回", en = "The unit is not to rectify it any more")
    record RectificationWithdrawn(
            @Meaning(zh = "原因", en = "Why; new codes may be added")
            Because because,

            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard)
            implements HazardNotice {
        @Override
        public String type() {
            return "rectification.withdrawn.v1";
        }
    }

    @Meaning(zh = "整改验证不通过", en = "Found not done: the unit has to go on; why is read in the REST interface")
    record RectificationRejected(
            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard) implements HazardNotice {
        @Override
        public String type() {
            return "rectification.rejected.v1";
        }
    }

    @Meaning(zh = "整改逾期", en = "The due date passed and it is not rectified")
    record RectificationOverdue(
            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard) implements HazardNotice {
        @Override
        public String type() {
            return "rectification.overdue.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "隐患挂牌督办", en = "An organ has the point on its list")
    record RectificationSupervised(
            @Meaning(zh = "督办机关", en = "In whose name") Organ organ,

            @Meaning(
                    zh = "事由",
                    en = "Why; numbers that identify a person are masked",
                    absent = "where the case is confidential")
            String reason,

            @Meaning(
                    zh = "要求",
                    en = "What is required; numbers that identify a person are masked",
                    absent = "where the case is confidential")
            String requirements,

            @Meaning(zh = "督办期限", en = "By when it is to be rectified and verified in the organ's eyes. UTC")
            Instant listingDueAt,

            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard)
            implements HazardNotice {
        @Override
        public String type() {
            return "rectification.supervised.v1";
        }
    }

    @Meaning(zh = "销号", en = "The point is off the ledger: nothing is left to do")
    record RectificationClosed(
            @Meaning(zh = "隐患单", en = "The point") HazardSheet hazard) implements HazardNotice {
        @Override
        public String type() {
            return "rectification.closed.v1";
        }
    }
}
