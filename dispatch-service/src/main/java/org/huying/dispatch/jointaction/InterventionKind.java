package org.huying.dispatch.jointaction;

import java.util.Set;
import org.huying.dispatch.directory.UnitKind;

/** How somebody stepped in; each is tallied apart (劝导教育为主、处罚教育为辅). */
public enum InterventionKind {
    /** 提醒 */
    REMINDER,
    /** 劝导 */
    PERSUASION,
    /** 处罚 */
    PENALTY;

    private static final Set<UnitKind> ENFORCING = Set.of(UnitKind.URBAN_MANAGEMENT, UnitKind.POLICE_STATION);

    /** Anybody may remind and persuade; only urban management and the police have the power to penalise. */
    boolean isOpenTo(UnitKind unit) {
        return this != PENALTY || ENFORCING.contains(unit);
    }
}
