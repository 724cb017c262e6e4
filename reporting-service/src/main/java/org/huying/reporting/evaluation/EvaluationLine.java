package org.huying.reporting.evaluation;

/**
 * What reporters said of the closings of one community, or of all. Each counts by when its closing was.
 *
 * @param code              of the community; null for all of them
 * @param closed            closings (结案): a case that was reopened and closed again has two
 * @param evaluated         of those, evaluated by at least one reporter
 * @param evaluations       by reporters: several of one closing where concerns were merged
 * @param reopeningAsked    requests of reporters to take a closed matter up again
 * @param reopeningApproved of those, the ones that were granted
 */
public record EvaluationLine(
        String code,
        long closed,
        long evaluated,
        long evaluations,
        Answers contacted,
        Answers solved,
        Answers satisfied,
        long reopeningAsked,
        long reopeningApproved) {
    static EvaluationLine nothingOf(String code) {
        return new EvaluationLine(code, 0, 0, 0, Answers.NONE, Answers.NONE, Answers.NONE, 0, 0);
    }

    /** Both in one line of the first one's code. */
    EvaluationLine and(EvaluationLine other) {
        return new EvaluationLine(
                code,
                closed + other.closed,
                evaluated + other.evaluated,
                evaluations + other.evaluations,
                contacted.and(other.contacted),
                solved.and(other.solved),
                satisfied.and(other.satisfied),
                reopeningAsked + other.reopeningAsked,
                reopeningApproved + other.reopeningApproved);
    }

    /** Closings of which no reporter has said anything: that is neither praise nor blame. */
    public long silent() {
        return closed - evaluated;
    }
}
