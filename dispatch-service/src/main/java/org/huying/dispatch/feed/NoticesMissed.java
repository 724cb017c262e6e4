package org.huying.dispatch.feed;

import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.Refusal;

/** Between where the reader stood and the oldest notice that is left, some were deleted for their age. */
public class NoticesMissed extends Refusal {
    private static final long serialVersionUID = 1L;

    private final UUID goOnAfter;

    NoticesMissed(UUID goOnAfter) {
        super(
                Kind.GONE,
                "notices-missed",
                "您上次读取之后的部分事件已超过保存期限并被删除；请先通过查询接口核对在办任务，再以 goOnAfter 作为 lastEventId 继续",
                "Some of what came after the last event you got was deleted for its age. Read your open tasks anew, then go "
                        + "on with goOnAfter as lastEventId");
        this.goOnAfter = goOnAfter;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("goOnAfter", goOnAfter.toString());
    }
}
