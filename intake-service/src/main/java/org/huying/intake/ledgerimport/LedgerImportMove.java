package org.huying.intake.ledgerimport;

import static org.huying.intake.ledgerimport.LedgerImportStatus.CANCELLED;
import static org.huying.intake.ledgerimport.LedgerImportStatus.CHECKED;
import static org.huying.intake.ledgerimport.LedgerImportStatus.CHECKING;
import static org.huying.intake.ledgerimport.LedgerImportStatus.DONE;
import static org.huying.intake.ledgerimport.LedgerImportStatus.FAILED;
import static org.huying.intake.ledgerimport.LedgerImportStatus.PAUSED;
import static org.huying.intake.ledgerimport.LedgerImportStatus.RUNNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of an import (上传–检查–开始–完成). A move that is not listed here is refused. */
public enum LedgerImportMove {
    FINISH_CHECK(false, CHECKED, CHECKING),
    START(true, RUNNING, CHECKED),
    PAUSE(true, PAUSED, RUNNING),
    RESUME(true, RUNNING, PAUSED),
    FINISH(false, DONE, RUNNING),
    CANCEL(true, CANCELLED, CHECKING, CHECKED, RUNNING, PAUSED),
    FAIL(false, FAILED, CHECKING, RUNNING);

    private final boolean byPeople;
    private final LedgerImportStatus to;
    private final Set<LedgerImportStatus> from;

    LedgerImportMove(boolean byPeople, LedgerImportStatus to, LedgerImportStatus... from) {
        this.byPeople = byPeople;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    LedgerImportStatus from(LedgerImportStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, openTo(current));
        return to;
    }

    /** What whoever may import can do next; the other moves it makes by itself. */
    public static List<LedgerImportMove> openTo(LedgerImportStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.byPeople && move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> CHECKING\n");
        for (LedgerImportMove move : values())
            for (LedgerImportStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        for (LedgerImportStatus status : LedgerImportStatus.values())
            if (status.isOver()) diagram.append("    %s --> [*]%n".formatted(status));
        return diagram.toString();
    }
}
