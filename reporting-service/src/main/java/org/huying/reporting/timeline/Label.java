package org.huying.reporting.timeline;

import java.util.Map;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** What events and roles are called in a timeline, Chinese first. */
public final class Label {
    private static final Map<String, String> EVENTS = Map.of(
            "concern.registered.v1", "登记 · Registered",
            "case.filed.v1", "立案 · Filed",
            "case.dispatched.v1", "派遣 · Dispatched",
            "case.accepted.v1", "签收 · Accepted",
            "case.handled.v1", "办结 · Reported handled",
            "case.handling-rejected.v1", "核查未通过 · Handling rejected",
            "case.verified.v1", "核查通过 · Verified",
            "case.followed-up.v1", "回访 · Followed up",
            "case.closed.v1", "结案 · Closed");

    private static final Map<String, String> ROLES = Map.of(
            Role.Names.RESIDENT,
            "居民 · Resident",
            Role.Names.GRID_WORKER,
            "网格员 · Grid worker",
            Role.Names.PARTY_GROUP_LEADER,
            "网格党小组组长 · Grid party group leader",
            Role.Names.COMMUNITY_SECRETARY,
            "社区书记 · Community secretary",
            Role.Names.SUBDISTRICT_DESK,
            "街道受理台 · Subdistrict desk",
            Role.Names.PARTNER,
            "联动单位 · Partner unit",
            AccessScope.ANONYMOUS_SUBJECT,
            "匿名 · Anonymous",
            "system",
            "系统 · System");

    private Label() {}

    /** An event nobody named yet is shown by its type. */
    public static String ofEvent(String type) {
        return EVENTS.getOrDefault(type, type);
    }

    /** A role nobody named yet is shown as it is; null stays null. */
    public static String ofRole(String role) {
        return role == null ? null : ROLES.getOrDefault(role, role);
    }
}
