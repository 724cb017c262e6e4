package org.huying.reporting.bulletin;

import org.huying.reporting.bulletin.FigureRules.FigureDefinition;

/**
 * What each figure of a bulletin means (domain.md §6). Whoever changes a word of it raises {@link FigureRules#VERSION}.
 */
enum Figure {
    COLLECTED(
            "收集",
            "统计期内受理登记、截至时间前已入系统的诉求件数；合并后计，不含不予受理的。",
            "Concerns registered in the period and recorded by asOf, after merging, without those declined by then."),
    RAW_REPORTS(
            "原始反映",
            "合并前的反映件数：收集数，加上并入其他诉求的和不予受理的。",
            "Reports before merging: those collected, and those merged into others or declined."),
    CONCLUDED(
            "办结和落实", "收集数中截至时间已结案、结果为“解决”或“落实”的件数。", "Of those collected, closed by asOf as RESOLVED or IMPLEMENTED."),
    EXPLAINED_ONLY("解释说明", "收集数中已结案、结果为“解释说明”的件数，不计入办结和落实。", "Of those collected, closed as EXPLAINED; not concluded."),
    UNTRUE("不属实", "收集数中已结案、结果为“不属实”的件数，不计入办结和落实。", "Of those collected, closed as UNTRUE; not concluded."),
    ENDED_OTHERWISE(
            "移交、作废、不予立案",
            "收集数中以移交、作废或不予立案结束的件数，不计入办结和落实。",
            "Of those collected, transferred, voided or not filed; not concluded."),
    WITHDRAWN("撤回", "收集数中诉求人撤回的件数，既不算办结和落实，也不算未结。", "Of those collected, withdrawn; neither concluded nor open."),
    DECLINED("不予受理", "统计期内登记、不予受理的件数，不在收集数内。", "Registered in the period and declined; not among those collected."),
    OPEN(
            "未结",
            "收集数中截至时间尚未结束的件数，为办理中、挂账、延期三者之和。",
            "Of those collected, not ended by asOf: in progress, deferred and extended together."),
    CONCLUSION_RATE(
            "办结率",
            "办结和落实 ÷ 收集，剔除的两边都不计，件数另列。分母为零时无数据，不作 0 或 100%。",
            "Concluded / collected, those excluded in neither and told beside. 0/0 is no data, never 0 or 100 %."),
    MISSING_ADDRESS_RATE(
            "地址缺失率",
            "收集数中只知社区、不知更细位置的件数 ÷ 收集，剔除的两边都不计。",
            "Concerns of which nothing finer than the community is known / collected, those excluded in neither."),
    RANK(
            "名次",
            "按办结率高低排列（1、2、2、4）；率相等名次并列，按分数值比较，不按四舍五入后的数比较；收集数低于起排件数的社区列出但不排名。",
            "Standard competition ranking by conclusion rate (1, 2, 2, 4); equal rates share a rank and are compared "
                    + "exactly; communities with fewer concerns than rankedFrom are listed, not ranked."),
    CHANGE(
            "较上期",
            "与上一期同类通报（已更正的取更正后的）相比；率差为百分点，按两个率的精确差四舍五入一次。",
            "Against the previous bulletin of the same kind (where it was corrected, against its correction); rates in "
                    + "percentage points of the exact difference, rounded once.");

    private final String chinese;
    private final String meaning;
    private final String english;

    Figure(String chinese, String meaning, String english) {
        this.chinese = chinese;
        this.meaning = meaning;
        this.english = english;
    }

    FigureDefinition definition() {
        return new FigureDefinition(name(), chinese, meaning, english);
    }
}
