package org.huying.dispatch.told.meeting;

import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a meeting it is asked to. */
public sealed interface MeetingNotice extends NoticeContent {
    MeetingSheet meeting();

    @Meaning(zh = "会议通知", en = "The unit is asked to come to a meeting")
    record Planned(@Meaning(zh = "会议单", en = "The meeting") MeetingSheet meeting) implements MeetingNotice {
        @Override
        public String type() {
            return "meeting.planned.v1";
        }
    }

    @Meaning(zh = "会议取消", en = "It will not take place")
    record Cancelled(
            @Meaning(zh = "会议单", en = "The meeting") MeetingSheet meeting) implements MeetingNotice {
        @Override
        public String type() {
            return "meeting.cancelled.v1";
        }
    }
}
