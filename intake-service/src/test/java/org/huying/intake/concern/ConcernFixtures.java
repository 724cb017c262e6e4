package org.huying.intake.concern;

import org.huying.intake.Town;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.TopicLabels;
import org.huying.intake.topic.TopicStatus;

/** Concerns as tests need them. */
final class ConcernFixtures {
    static final Address PLATFORM =
            new Address(Town.ZHONGYUAN, Town.GRID, "一期", "X区", "3栋", "2单元", "L1", "1203", "平台", "靠近花坛");
    static final Reporter REPORTER = new Reporter("南宫测试", "13800001234");

    private ConcernFixtures() {}

    static ConcernDraft draft(Nature nature, String topic, String description, Reporter reporter) {
        return new ConcernDraft(
                Origin.over(Channel.WEB), Classification.of(nature, topic), description, false, PLATFORM, reporter);
    }

    static ConcernDraft suggestion(String description) {
        return draft(Nature.SUGGESTION, "services.opening-hours", description, null);
    }

    static Concern concern(ConcernDraft draft) {
        return new Concern(
                "WLC-20231201-0001", draft, topic(draft.classification().topic(), false), null, TrackingCode.random());
    }

    static KnownTopic topic(String code, boolean speaksOfPersons) {
        TopicLabels labels = new TopicLabels("类别", "Topic", null);
        return new KnownTopic(code, null, 1, labels, speaksOfPersons, TopicStatus.LISTED, 1);
    }
}
