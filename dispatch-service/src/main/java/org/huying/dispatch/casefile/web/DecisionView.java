package org.huying.dispatch.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.casefile.Routed;
import org.huying.dispatch.routing.rule.AskedRule;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "派遣依据 · Which rule chose the units, and why")
record DecisionView(
        @Schema(examples = "grid-to-party-group") String rule,

        @Schema(examples = "网格内事项由网格党小组办理 · a matter inside a grid goes to its party group")
        String reason,

        @Schema(description = "规则版本 · Which version of the rules was in force", examples = "1")
        Integer ruleSetVersion,

        @Schema(description = "协办单位 · Codes of the units that were to help from the start")
        List<String> coHandlers,

        @Schema(description = "逐条说明 · The rules that were asked, in their order, and what each had to say")
        List<AskedView> asked) {

    @Schema(description = "一条规则的说明 · One rule that was asked")
    record AskedView(
            @Schema(examples = "public-security-to-police") String rule,
            AskedRule.Verdict verdict,
            @Schema(examples = "类别不符 · about another topic") String words) {
        static AskedView of(AskedRule asked) {
            return new AskedView(asked.rule(), asked.verdict(), asked.verdict().words());
        }
    }

    /** Null while nobody was chosen yet. */
    static DecisionView of(Routed routed) {
        if (routed == null) return null;
        return new DecisionView(
                routed.rule(),
                routed.reason(),
                routed.ruleSetVersion(),
                routed.coHandlers(),
                routed.askedRules().stream().map(AskedView::of).toList());
    }
}
