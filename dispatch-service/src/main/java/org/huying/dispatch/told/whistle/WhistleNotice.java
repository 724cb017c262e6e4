package org.huying.dispatch.told.whistle;

import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a whistle (吹哨) that calls it. */
public sealed interface WhistleNotice extends NoticeContent {
    WhistleSheet whistle();

    @Meaning(zh = "吹哨", en = "The unit is called to a case and reports in by the deadline")
    record Sounded(@Meaning(zh = "吹哨单", en = "The whistle") WhistleSheet whistle) implements WhistleNotice {
        @Override
        public String type() {
            return "whistle.sounded.v1";
        }
    }

    @Meaning(zh = "未按时报到", en = "The deadline passed and the unit had not reported in; it still can")
    record Missed(@Meaning(zh = "吹哨单", en = "The whistle") WhistleSheet whistle) implements WhistleNotice {
        @Override
        public String type() {
            return "whistle.missed.v1";
        }
    }

    @Meaning(zh = "吹哨结束", en = "The whistle is over")
    record Closed(@Meaning(zh = "吹哨单", en = "The whistle") WhistleSheet whistle) implements WhistleNotice {
        @Override
        public String type() {
            return "whistle.closed.v1";
        }
    }
}
