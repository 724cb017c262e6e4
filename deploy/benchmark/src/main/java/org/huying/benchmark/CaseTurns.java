package org.huying.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.benchmark.KeepAlive.Answer;

/**
 * A concern is registered, and the desk hands its case to one unit, then to another, and voids it: three events of which
 * units are told, by four notices. Goes on where a service was killed in the middle; what was done by a request that was
 * not answered is not done again.
 */
final class CaseTurns implements Load.Client {
    static final int EVENTS_OF_A_TURN = 3;

    private static final long AGAIN_MILLIS = 100;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final String VOIDED = "{\"reasonCode\":\"DUPLICATE\",\"reason\":\"重复\"}";

    private final URI intake;
    private final URI dispatch;
    private final String desk;
    private final List<String> units;
    private final Expectations expected;
    private RestClient register;
    private KeepAlive move;

    CaseTurns(URI intake, URI dispatch, PartnerTown town, Expectations expected) {
        this.intake = intake;
        this.dispatch = dispatch;
        this.desk = "Authorization: Bearer " + town.deskToken() + "\r\n";
        this.units = town.units();
        this.expected = expected;
    }

    @Override
    public void turn(Load.Turn turn) throws IOException {
        String first = units.get((int) (turn.number() % units.size()));
        String second = units.get((int) ((turn.number() + units.size() / 2) % units.size()));
        Answer receipt = untilAnswered(again -> registering().register(turn.number()));
        String token = receipt.headers().get("Consistency-Token");
        String number = RestClient.number(receipt);
        expected.mayCome(number, first, second);
        move(number, "/reassignment", reassignment(first), 2, token);
        expected.assigned(number, first);
        move(number, "/reassignment", reassignment(second), 3, token);
        expected.withdrawn(number, first);
        expected.assigned(number, second);
        move(number, "/voiding", VOIDED, 4, token);
        expected.withdrawn(number, second);
    }

    private static String reassignment(String unit) {
        return "{\"unit\":\"" + unit + "\",\"reason\":\"按职责清单\"}";
    }

    /** @param token of the registration: dispatch waits for the case before it looks at the version */
    private void move(String number, String move, String body, long version, String token) throws IOException {
        String headers = desk + "If-Match: \"" + version + "\"\r\nConsistency-Token: " + token + "\r\n";
        untilAnswered(again -> {
            Answer answer = moving().post("/v1/cases/" + number + move, headers, body);
            boolean done = answer.status() == 200 || again && answer.status() == 412;
            return done ? answer : answer.expect(200);
        });
    }

    private interface Request {
        /** @param again whether it may have been done before */
        Answer send(boolean again) throws IOException;
    }

    private Answer untilAnswered(Request request) throws IOException {
        long end = System.nanoTime() + LONGEST_NANOS;
        boolean again = false;
        while (true) {
            try {
                return request.send(again);
            } catch (IOException unanswered) {
                if (isRefusal(unanswered) || System.nanoTime() > end) throw unanswered;
                again = true;
                close();
                rest();
            }
        }
    }

    private static boolean isRefusal(IOException answer) {
        return String.valueOf(answer.getMessage()).matches("(?s)4\\d\\d .*");
    }

    private static void rest() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private RestClient registering() throws IOException {
        if (register == null) register = new RestClient(intake);
        return register;
    }

    private KeepAlive moving() throws IOException {
        if (move == null) move = new KeepAlive(dispatch);
        return move;
    }

    @Override
    public void close() throws IOException {
        if (register != null) register.close();
        if (move != null) move.close();
        register = null;
        move = null;
    }
}
