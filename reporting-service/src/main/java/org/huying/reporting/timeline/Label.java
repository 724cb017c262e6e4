package org.huying.reporting.timeline;

import java.util.Map;

/** What an event is called in a timeline, Chinese first. */
public final class Label {
    private static final Map<String, String> TEXTS = Map.of(
            "concern.registered.v1", "登记 · Registered",
            "case.filed.v1", "立案 · Filed",
            "case.dispatched.v1", "派遣 · Dispatched",
            "case.accepted.v1", "签收 · Accepted",
            "case.handled.v1", "办结 · Reported handled",
            "case.handling-rejected.v1", "核查未通过 · Handling rejected",
            "case.verified.v1", "核查通过 · Verified",
            "case.followed-up.v1", "回访 · Followed up",
            "case.closed.v1", "结案 · Closed");

    private Label() {}

    /** An event nobody named yet is shown by its type. */
    public static String of(String type) {
        return TEXTS.getOrDefault(type, type);
    }
}
