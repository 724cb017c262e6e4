package org.huying.dispatch.subscription;

import java.util.Set;

/** The types of notices there are. A type that nobody sends would be waited for in vain. */
public final class KnownTypes {
    private static final Set<String> ALL = Set.of(
            "task.assigned.v1",
            "task.changed.v1",
            "task.closed.v1",
            "task.deadline-missed.v1",
            "task.deadline-near.v1",
            "task.handling-rejected.v1",
            "task.reopened.v1",
            "task.return-declined.v1",
            "task.supervised.v1",
            "task.supervision-decided.v1",
            "task.urged.v1",
            "task.withdrawn.v1",
            "whistle.closed.v1",
            "whistle.missed.v1",
            "whistle.sounded.v1",
            "referral.overdue.v1",
            "referral.sent.v1",
            "referral.withdrawn.v1",
            "survey.requested.v1",
            "survey.withdrawn.v1",
            "rectification.assigned.v1",
            "rectification.closed.v1",
            "rectification.overdue.v1",
            "rectification.rejected.v1",
            "rectification.supervised.v1",
            "rectification.withdrawn.v1",
            "resolution.confirmed.v1",
            "resolution.issued.v1",
            "resolution.overdue.v1",
            "resolution.sent-back.v1",
            "resolution.withdrawn.v1",
            "meeting.cancelled.v1",
            "meeting.planned.v1",
            "joint-action.adopted.v1",
            "joint-action.cancelled.v1",
            "joint-action.ended.v1",
            "joint-action.planned.v1",
            "joint-action.replanned.v1",
            "joint-action.started.v1",
            "joint-action.withdrawn.v1",
            "proactive-topic.closed.v1",
            "proactive-topic.opened.v1",
            "proactive-topic.task-assigned.v1",
            "proactive-topic.task-confirmed.v1",
            "proactive-topic.task-sent-back.v1",
            "answer.refused.v1",
            "answer.taken.v1",
            SubscriptionTested.TYPE);

    private KnownTypes() {}

    public static Set<String> all() {
        return ALL;
    }
}
