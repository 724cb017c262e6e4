package org.huying.dispatch.routing.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.routing.dryrun.DryRun;
import org.huying.dispatch.routing.dryrun.DryRunRuleSet;

@Schema(description = "试运行结果 · What the rules would have made of past concerns")
record DryRunView(
        int version,
        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,

        @Schema(description = "考察件数 · How many were considered", examples = "76")
        int considered,

        @Schema(description = "true where the window holds more than the 5,000 latest that were considered")
        boolean more,

        @Schema(description = "会派往他处 · How many would have had another lead", examples = "14")
        int wouldGoElsewhere,

        @Schema(description = "会有协办 · How many would have had co-handlers from the start")
        int wouldHaveHelp,

        @Schema(examples = "76 件中 14 件会派往他处 · would have gone elsewhere: 14 of 76")
        String words,

        @Schema(description = "各规则 · By rule in their order, the desk last: how often it would have decided, or failed")
        List<DryRun.Tally> byRule,

        @Schema(description = "例 · Up to 20 of those that would have gone elsewhere, the latest first")
        List<DryRun.Example> examples) {
    static DryRunView of(int version, DryRun result) {
        String words = "%1$d 件中 %2$d 件会派往他处 · would have gone elsewhere: %2$d of %1$d"
                .formatted(result.considered(), result.wouldGoElsewhere());
        String cut = "（区间内不止这些，只看最近 %1$d 件 · there were more; the latest %1$d were considered）"
                .formatted(DryRunRuleSet.MOST);
        return new DryRunView(
                version,
                result.from(),
                result.to(),
                result.considered(),
                result.more(),
                result.wouldGoElsewhere(),
                result.wouldHaveHelp(),
                result.more() ? words + cut : words,
                result.byRule(),
                result.examples());
    }
}
