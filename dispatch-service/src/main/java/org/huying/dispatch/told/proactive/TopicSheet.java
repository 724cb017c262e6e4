package org.huying.dispatch.told.proactive;

import java.util.List;
import org.huying.dispatch.proactive.ProactiveTopic;
import org.huying.dispatch.proactive.TopicStatus;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.TownUnit;

/** A proactive topic (未诉先办) as a unit with a part in it is told of it. */
@Meaning(zh = "未诉先办专题", en = "A matter that keeps coming back, taken up before anybody complains again")
public record TopicSheet(
        @Meaning(zh = "专题编号", en = "For example PT-520102033905-1")
        String number,

        @Meaning(zh = "类别代码", en = "Code of the topic of the classification")
        String topic,

        @Meaning(zh = "地点", en = "Down to the building or spot")
        Place place,

        @Meaning(zh = "牵头单位", en = "The unit that leads") TownUnit lead,
        @Meaning(zh = "配合单位", en = "The units that help") List<TownUnit> coHandlers,
        @Meaning(zh = "状态", en = "How far it has come") TopicStatus status) {
    static TopicSheet of(ProactiveTopic topic) {
        return new TopicSheet(
                topic.number(),
                topic.about().topic(),
                Place.of(topic.about().place()),
                TownUnit.of(topic.lead()),
                topic.coHandlers().stream().map(TownUnit::of).toList(),
                topic.status());
    }
}
