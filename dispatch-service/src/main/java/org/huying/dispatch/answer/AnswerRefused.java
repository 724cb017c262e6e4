package org.huying.dispatch.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** A unit's answer had no effect. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "答复未被采纳，附原因", en = "Your answer was refused, with the reason; it had no effect")
record AnswerRefused(
        @Meaning(
                zh = "答复的 id",
                en = "The id of the answer, as you gave it",
                absent = "where it had none that could be read")
        String eventId,

        @Meaning(
                zh = "记录位置",
                en = "Partition and offset on your topic of answers, for example 3/17",
                absent = "where it came by webhook")
        String record,

        @Meaning(zh = "答复类型", en = "Its type", absent = "where it is unknown")
        String answerType,

        @Meaning(zh = "编号", en = "Number of what it was about", absent = "where it could not be read")
        String number,

        @Meaning(zh = "原因", en = "Why") ProblemTold problem)
        implements NoticeContent {
    static final String TYPE = "answer.refused.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
