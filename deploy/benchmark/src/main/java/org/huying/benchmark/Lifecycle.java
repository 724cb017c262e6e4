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
    private final List<Hands> hands;
    private final Latencies latencies;

    /** Bearer tokens of those through whose hands the cases of a community go. */
    record Hands(String worker, String secretary) {}

    /** @param hands of each community, in the order of their codes */
    Lifecycle(URI intake, URI dispatch, List<Hands> hands, Latencies latencies) throws IOException {
        this.intake = new RestClient(intake);
        this.dispatch = new KeepAlive(dispatch);
        this.hands = hands;
        this.latencies = latencies;
    }

    @Override
    public void turn(Load.Turn turn) throws IOException {
        long number = turn.number();
        Answer receipt = intake.register(number);
        long registered = latencies.took("register", turn.meant());
        String caseNumber = RestClient.number(receipt);
        String path = "/v1/cases/" + caseNumber;
        Hands ours = hands.get(RestClient.community(number) - 1);
        String worker = bearer(ours.worker());
        Answer accepted = dispatch.post(path + "/acceptance", worker + after(receipt, "\"2\""), "")
                .expect(200);
        long assigned = latencies.took("assign", registered);
        Answer handled = dispatch.post(path + "/handling-report", worker + after(accepted, etag(accepted)), REPORT)
                .expect(200);
        long resolved = latencies.took("resolve", assigned);
        Answer found = dispatch.get(
                        "/v1/desk/TO_VERIFY?q=" + caseNumber, bearer(ours.secretary()) + after(handled, etag(handled)))
                .expect(200);
        latencies.took("search", resolved);
        if (!found.body().contains("\"number\":\"" + caseNumber)) throw new IOException("stale: " + found.body());
        latencies.took("lifecycle", turn.meant());
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
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
