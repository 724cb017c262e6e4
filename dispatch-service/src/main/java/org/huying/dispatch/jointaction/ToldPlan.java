package org.huying.dispatch.jointaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A plan as events tell of it.
 *
 * @param name           screened, and absent where a case is confidential
 * @param plannedMinutes of all windows
 * @param coveredMinutes of those, covered by shifts
 * @param flaws          by name, see {@code Flaw.name}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldPlan(
        String name,
        String patternNumber,
        String resolutionNumber,
        List<ToldShift> shifts,
        int plannedMinutes,
        int coveredMinutes,
        List<String> flaws) {}
