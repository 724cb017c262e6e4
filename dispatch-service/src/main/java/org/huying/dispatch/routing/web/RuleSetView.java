package org.huying.dispatch.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.routing.rule.ReadRuleSets.Standing;
import org.huying.dispatch.routing.rule.Rule;
import org.huying.dispatch.routing.rule.RuleSet;
import org.huying.dispatch.routing.rule.RuleSetStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "派遣规则的一版 · One version of the routing rules")
record RuleSetView(
        @Schema(examples = "2") int version,

        @Schema(description = "DRAFT 草稿, SCHEDULED 待生效, IN_FORCE 现行, REPLACED 已被替代")
        RuleSetStatus status,

        @Schema(description = "起草时间 · UTC") Instant draftedAt,

        @Schema(description = "试运行 · The last dry-run; absent before the first")
        DryRunNoteView dryRun,

        @Schema(description = "生效时间 · From when on it is in force, UTC; absent while it is a draft")
        Instant validFrom,

        @Schema(description = "启用时间 · UTC") Instant activatedAt,

        @Schema(description = "规则条数 · How many rules it has")
        int size,

        @Schema(description = "规则 · In the order in which they are asked; absent in lists")
        List<Rule> rules) {

    @Schema(description = "试运行结果 · What a dry-run found")
    record DryRunNoteView(
            Instant at,
            int considered,
            int wouldGoElsewhere,

            @Schema(description = "Whether it was of the draft as it now stands")
            boolean current) {
        static DryRunNoteView of(RuleSet rules) {
            RuleSet.DryRunNote note = rules.dryRun();
            if (note == null) return null;
            boolean current = !rules.isDraft() || note.revision() == rules.revision();
            return new DryRunNoteView(note.at(), note.considered(), note.wouldGoElsewhere(), current);
        }
    }

    static RuleSetView of(Standing standing) {
        return of(standing, standing.rules().rules());
    }

    static RuleSetView withoutRules(Standing standing) {
        return of(standing, null);
    }

    private static RuleSetView of(Standing standing, List<Rule> shown) {
        RuleSet rules = standing.rules();
        return new RuleSetView(
                rules.version(),
                standing.status(),
                rules.draftedAt(),
                DryRunNoteView.of(rules),
                rules.validFrom(),
                rules.activatedAt(),
                rules.rules().size(),
                shown);
    }
}
