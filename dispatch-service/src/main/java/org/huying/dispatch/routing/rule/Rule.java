package org.huying.dispatch.routing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One rule as operators write it: when it applies, who then leads (主办) and who helps (协办), and why.
 *
 * @param name       in decisions, for example {@code vendors-to-squadron}
 * @param when       null for a rule that always applies
 * @param coHandlers null for nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(String name, Reason reason, Conditions when, Target lead, List<Target> coHandlers) {
    /** Why, in both languages. */
    public record Reason(String chinese, String english) {
        String words() {
            return chinese + " · " + english;
        }
    }

    Conditions conditions() {
        return when == null ? Conditions.NONE : when;
    }

    List<Target> helpers() {
        return coHandlers == null ? List.of() : coHandlers;
    }
}
