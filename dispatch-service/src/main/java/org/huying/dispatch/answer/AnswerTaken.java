package org.huying.dispatch.answer;

import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** A unit's answer had its effect. */
@Meaning(zh = "答复已采纳", en = "Your answer was taken")
record AnswerTaken(
        @Meaning(zh = "答复的 id", en = "The id of the answer, as you gave it")
        String eventId,

        @Meaning(zh = "答复类型", en = "Its type") String answerType,

        @Meaning(zh = "编号", en = "Number of what it was about")
        String number,

        @Meaning(zh = "现在的版本", en = "Version of what it moved, for expectedSequence of your next answer")
        long sequence)
        implements NoticeContent {
    static final String TYPE = "answer.taken.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
