package org.huying.dispatch.told.meeting;

import java.util.List;
import java.util.Optional;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.told.Standing;

/** The cases something serves, as far as one unit may know of them. */
record OwnCases(List<String> numbers, String unit, Standing standing) {
    /** Those of which the unit has a task. */
    List<String> listed() {
        return numbers.stream().filter(this::isOwn).toList();
    }

    boolean anyConfidential() {
        return numbers.stream()
                .map(standing::caseNumbered)
                .flatMap(Optional::stream)
                .anyMatch(CaseFile::isConfidential);
    }

    private boolean isOwn(String number) {
        return standing.caseNumbered(number).stream()
                .flatMap(file -> file.tasks().stream().filter(task -> task.round() == file.round()))
                .anyMatch(task -> task.unitCode().equals(unit) && task.status() != Task.Status.WITHDRAWN);
    }
}
