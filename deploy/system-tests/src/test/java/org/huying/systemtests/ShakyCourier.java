package org.huying.systemtests;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.huying.local.story.Courier;

/**
 * Carries requests as a bad line does: commands twice, of which only the first may have an effect, and facts from phones
 * late, in another order and several times.
 */
final class ShakyCourier implements Courier {
    private static final int PHONES_HOLD = 25;

    private final Courier line = Courier.prompt();
    private final Random random;
    private final List<Fact> held = new ArrayList<>();
    private final List<Fact> delivered = new ArrayList<>();
    private int repeatedCommands;
    private int repeatedFacts;
    private int lateFacts;

    private record Fact(HttpRequest request, Consumer<HttpResponse<String>> arrived) {}

    ShakyCourier(Random random) {
        this.random = random;
    }

    /** The answer of the first; that of the second must not be another success of a command that names its version. */
    @Override
    public HttpResponse<String> carry(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = line.carry(request);
        if (!isCommand(request) || random.nextInt(3) > 0) return answer;
        HttpResponse<String> again = line.carry(request);
        repeatedCommands++;
        boolean named = request.headers().firstValue("Idempotency-Key").isPresent();
        if (named && !again.body().equals(answer.body()))
            throw new IllegalStateException(request.uri() + " answered once " + answer.body() + " and then "
                    + again.statusCode() + " " + again.body());
        return answer;
    }

    private static boolean isCommand(HttpRequest request) {
        return request.method().equals("POST") && request.uri().getPath().startsWith("/v1/");
    }

    @Override
    public void hand(HttpRequest fact, Consumer<HttpResponse<String>> arrived)
            throws IOException, InterruptedException {
        held.add(new Fact(fact, arrived));
        if (held.size() > PHONES_HOLD) deliver(held.size() / 2);
    }

    @Override
    public void settle() throws IOException, InterruptedException {
        deliver(held.size());
    }

    private void deliver(int count) throws IOException, InterruptedException {
        if (count > 1) lateFacts += count;
        Collections.shuffle(held, random);
        for (int i = 0; i < count; i++) {
            Fact fact = held.remove(held.size() - 1);
            fact.arrived().accept(line.carry(fact.request()));
            delivered.add(fact);
            if (random.nextInt(3) == 0) repeat(delivered.get(random.nextInt(delivered.size())));
        }
    }

    private void repeat(Fact fact) throws IOException, InterruptedException {
        fact.arrived().accept(line.carry(fact.request()));
        repeatedFacts++;
    }

    /** How often; facts only once somebody told any. */
    Map<String, Integer> happened() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("commands sent twice", repeatedCommands);
        if (delivered.isEmpty()) return all;
        all.put("facts sent again", repeatedFacts);
        all.put("facts late and in another order", lateFacts);
        return all;
    }
}
