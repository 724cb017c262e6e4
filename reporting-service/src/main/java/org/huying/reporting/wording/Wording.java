package org.huying.reporting.wording;

import java.util.Map;

/** What the field calls the codes of a concern (domain.md §2, §3). A code that has no word stays as it is. */
public final class Wording {
    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("GRID_PARTY_WORKSTATION", "网格党小组工作站"),
            Map.entry("RESIDENT_COUNCIL", "居民议事会"),
            Map.entry("PARTY_JOINT_MEETING", "党建联席会"),
            Map.entry("GRID_VISIT", "网格走访"),
            Map.entry("PATROL", "巡查"),
            Map.entry("HOTLINE_12345", "12345热线"),
            Map.entry("COMPLAINT", "来信来电来访"),
            Map.entry("WEB", "网站"),
            Map.entry("MOBILE", "手机端"),
            Map.entry("OPEN311", "Open311 接口"),
            Map.entry("IMPORT", "台账导入"),
            Map.entry("ASSIGNED_FROM_ABOVE", "上级交办"));

    private static final Map<String, String> NATURES = Map.of(
            "CONSULTATION", "咨询",
            "HELP", "求助",
            "COMPLAINT", "投诉",
            "TIP_OFF", "举报",
            "SUGGESTION", "建议",
            "PRAISE", "表扬");

    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("REGISTERED", "已登记"),
            Map.entry("PRE_CHECK", "核实中"),
            Map.entry("FILED", "已立案"),
            Map.entry("DISPATCHED", "已派遣"),
            Map.entry("ACCEPTED", "已签收"),
            Map.entry("RETURN_REQUESTED", "申请退回"),
            Map.entry("IN_ARBITRATION", "仲裁中"),
            Map.entry("HANDLED", "已办结"),
            Map.entry("VERIFIED", "核查通过"),
            Map.entry("FOLLOWED_UP", "已回访"),
            Map.entry("CLOSED", "已结案"),
            Map.entry("TRANSFERRED", "已移交"),
            Map.entry("VOIDED", "已作废"),
            Map.entry("DECLINED", "不予立案"),
            Map.entry("MERGED", "已并案"));

    private static final Map<String, String> OUTCOMES = Map.of(
            "RESOLVED", "解决",
            "IMPLEMENTED", "落实",
            "EXPLAINED", "解释说明",
            "UNTRUE", "不属实",
            "TRANSFERRED", "移交");

    private Wording() {}

    public static String whether(boolean it) {
        return it ? "是" : "否";
    }

    public static String channel(String code) {
        return word(CHANNELS, code);
    }

    public static String nature(String code) {
        return word(NATURES, code);
    }

    public static String status(Enum<?> status) {
        return word(STATUSES, code(status));
    }

    public static String outcome(Enum<?> outcome) {
        return word(OUTCOMES, code(outcome));
    }

    private static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String word(Map<String, String> words, String code) {
        return code == null ? null : words.getOrDefault(code, code);
    }
}
