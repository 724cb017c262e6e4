package org.huying.reporting.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.huying.reporting.assessment.AssessmentFigures;
import org.huying.reporting.correction.CorrectionCount;
import org.huying.reporting.deadline.DeadlineFigures;
import org.huying.reporting.handling.HandlingFigures;
import org.huying.reporting.performance.Workload;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.whistle.CallCount;

/** Every number of a line that can be added up. */
final class Figures {
    private Figures() {}

    static List<Long> of(DeadlineFigures line) {
        List<Long> numbers = new ArrayList<>();
        numbers.addAll(of(line.due().onTimeRate()));
        numbers.addAll(List.of(line.due().late(), line.due().lateAndOpen()));
        numbers.addAll(List.of(line.due().excluded().total(), line.due().deferred()));
        numbers.addAll(List.of(line.due().calledOff(), line.due().notYetDue()));
        numbers.addAll(List.of(
                line.stock().open(), line.stock().deferred(), line.stock().excluded()));
        numbers.addAll(line.stock().byAge().values());
        numbers.addAll(of(line.dispatched()));
        return numbers;
    }

    private static List<Long> of(DispatchedTasks tasks) {
        List<Long> numbers = new ArrayList<>(of(tasks.returnRate()));
        numbers.addAll(of(tasks.extensionRate()));
        numbers.addAll(of(tasks.reworkRate()));
        numbers.add(tasks.excluded().total());
        return numbers;
    }

    static List<Long> of(Workload line) {
        List<Long> numbers = new ArrayList<>(of(line.led().dispatched()));
        numbers.addAll(of(line.led().onTimeRate()));
        numbers.addAll(
                List.of(line.led().open(), line.led().deferred(), line.led().handled()));
        numbers.addAll(List.of(
                line.led().givenAway(),
                line.led().calledOff(),
                line.led().handling().count()));
        numbers.addAll(List.of(line.helped(), line.helpedOpen(), line.helpedDone()));
        return numbers;
    }

    static List<Long> of(HandlingFigures line) {
        return List.of(
                line.clock().count(),
                line.working().count(),
                line.provisional(),
                line.excluded().total());
    }

    static List<Long> of(AssessmentFigures line) {
        List<Long> numbers = new ArrayList<>(of(line.contact().rate()));
        numbers.addAll(List.of(
                line.contact().denied(),
                line.contact().calledOff(),
                line.contact().notYetDue()));
        numbers.addAll(
                List.of(line.contact().excluded().total(), line.excluded().total()));
        numbers.addAll(
                List.of(line.solved().yes(), line.solved().no(), line.solved().unanswered()));
        numbers.addAll(List.of(
                line.satisfied().yes(), line.satisfied().no(), line.satisfied().unanswered()));
        return numbers;
    }

    static List<Long> of(CorrectionCount line) {
        List<Long> numbers = new ArrayList<>(of(line.correctionRate()));
        numbers.add(line.excluded().total());
        numbers.add(
                line.receivers().values().stream().mapToLong(Long::longValue).sum());
        return numbers;
    }

    static List<Long> of(CallCount line) {
        List<Long> numbers = new ArrayList<>(of(line.responseRate()));
        numbers.addAll(List.of(
                line.late(), line.missed(), line.awaited(), line.excluded().total()));
        return numbers;
    }

    static List<Long> of(Rate rate) {
        return List.of(rate.numerator(), rate.denominator());
    }

    static <T> long count(List<T> lines, Predicate<T> wanted) {
        return lines.stream().filter(wanted).count();
    }

    static <T> long sum(List<T> lines, ToLongFunction<T> number) {
        return lines.stream().mapToLong(number).sum();
    }
}
