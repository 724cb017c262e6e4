package org.huying.dispatch.told.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a resolution it answers for. */
public sealed interface ResolutionNotice extends NoticeContent {
    ResolutionSheet resolution();

    @Meaning(zh = "决议下达", en = "A meeting decided that the unit is to do something")
    record Issued(
            @Meaning(zh = "决议单", en = "The resolution") ResolutionSheet resolution) implements ResolutionNotice {
        @Override
        public String type() {
            return "resolution.issued.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "决议退回", en = "Whoever called the meeting does not agree that it is done")
    record SentBack(
            @Meaning(
                    zh = "理由",
                    en = "Why; numbers that identify a person are masked",
                    absent = "where it serves a confidential case")
            String reason,

            @Meaning(zh = "决议单", en = "The resolution") ResolutionSheet resolution)
            implements ResolutionNotice {
        @Override
        public String type() {
            return "resolution.sent-back.v1";
        }
    }

    @Meaning(zh = "决议确认", en = "Whoever called the meeting agrees that it is done")
    record Confirmed(
            @Meaning(zh = "决议单", en = "The resolution") ResolutionSheet resolution) implements ResolutionNotice {
        @Override
        public String type() {
            return "resolution.confirmed.v1";
        }
    }

    @Meaning(zh = "决议撤销", en = "It need not be done any more")
    record Withdrawn(
            @Meaning(zh = "决议单", en = "The resolution") ResolutionSheet resolution) implements ResolutionNotice {
        @Override
        public String type() {
            return "resolution.withdrawn.v1";
        }
    }

    @Meaning(zh = "决议逾期", en = "Its day is over and the unit has not reported it done")
    record Overdue(
            @Meaning(zh = "决议单", en = "The resolution") ResolutionSheet resolution) implements ResolutionNotice {
        @Override
        public String type() {
            return "resolution.overdue.v1";
        }
    }
}
