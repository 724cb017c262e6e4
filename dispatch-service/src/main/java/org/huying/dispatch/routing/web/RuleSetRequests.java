package org.huying.dispatch.routing.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.routing.rule.Rule;

/** What is sent about a version of the rules. */
final class RuleSetRequests {
    static final String MISSING = "必填 · required";

    private RuleSetRequests() {}

    @Schema(description = "规则草稿 · The rules in the order in which they are asked; what none takes is the desk's")
    record DraftRequest(
            @Schema(description = "1 到 50 条，名称各异 · 1 to 50 rules, each with a name of its own")
            List<Rule> rules) {}

    @Schema(description = "试运行区间 · Which past concerns to try")
    record DryRunRequest(
            @Schema(
                    description = "起（含），默认 to 前 90 天 · From, UTC; ninety days before to unless given",
                    examples = "2023-08-31T16:00:00Z")
            Instant from,

            @Schema(description = "止（不含），默认现在 · Until, UTC; now unless given", examples = "2023-11-30T16:00:00Z")
            Instant to) {}

    @Schema(description = "启用 · From when on the version is in force")
    record ActivationRequest(
            @Schema(description = "生效时间，默认现在 · UTC, now or later; now unless given", examples = "2023-12-31T16:00:00Z")
            Instant validFrom) {}
}
