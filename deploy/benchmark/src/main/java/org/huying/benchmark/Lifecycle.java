package org.huying.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.huying.benchmark.KeepAlive.Answer;

/**
 * Four calls, one upon the other, without a pause: a concern is registered, its grid's party group takes it on, reports
 * what was done, and finds it again on the desk of those who are to verify it. Each call brings the consistency token
 * of the call before; an answer from before the caller's own write is an error.
 */
final class Lifecycle implements Load.Client {
    private static final String REPORT = "{\"internalNote\":\"已上门沟通。\",\"publicReply\":\"已与施工方约定避开午休时间。\"}";

    private final RestClient intake;
    private final KeepAlive dispatch;
    private final List<String> workers;
    private final Latencies latencies;

    /** @param workers a bearer token for the grid worker of each community, in the order of their codes */
    Lifecycle(URI intake, URI dispatch, List<String> workers, Latencies latencies) throws IOException {
        this.intake = new RestClient(intake);
        this.dispatch = new KeepAlive(dispatch);
        this.workers = workers;
        this.latencies = latencies;
    }

    @Override
    public void turn(Load.Turn turn) throws IOException {
        long number = turn.number();
        Answer receipt = intake.register(number);
        long registered = latencies.took("register", turn.meant());
        String path = "/v1/cases/" + RestClient.number(receipt);
        String worker = "Authorization: Bearer " + workers.get(RestClient.community(number) - 1) + "\r\n";
        Answer accepted = dispatch.post(path + "/acceptance", worker + after(receipt, "\"2\""), "")
                .expect(200);
        long assigned = latencies.took("assign", registered);
        Answer handled = dispatch.post(path + "/handling-report", worker + after(accepted, etag(accepted)), REPORT)
                .expect(200);
        long resolved = latencies.took("resolve", assigned);
        Answer found =
                dispatch.get(path, worker + after(handled, etag(handled))).expect(200);
        latencies.took("search", resolved);
        if (!found.body().contains("\"HANDLED\"")) throw new IOException("stale: " + found.body());
        latencies.took("lifecycle", turn.meant());
    }

    private static String after(Answer earlier, String etag) {
        return "Consistency-Token: " + earlier.headers().get("Consistency-Token") + "\r\nIf-Match: " + etag + "\r\n";
    }

    private static String etag(Answer answer) {
        return answer.headers().get("ETag");
    }

    @Override
    public void close() throws IOException {
        intake.close();
        dispatch.close();
    }
}
