package org.huying.systemtests;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.huying.local.story.Courier;

/** Carries each concern of the story as raised by a {@link Marked} reporter, who also writes who they are into it. */
final class MarkingCourier implements Courier {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Courier line;
    private int marked;

    MarkingCourier(Courier line) {
        this.line = line;
    }

    @Override
    public HttpResponse<String> carry(HttpRequest request) throws IOException, InterruptedException {
        boolean registers =
                request.method().equals("POST") && request.uri().getPath().equals("/v1/concerns");
        return line.carry(registers ? marked(request) : request);
    }

    @Override
    public void hand(HttpRequest fact, Consumer<HttpResponse<String>> arrived)
            throws IOException, InterruptedException {
        line.hand(fact, arrived);
    }

    @Override
    public void settle() throws IOException, InterruptedException {
        line.settle();
    }

    /** How many were. */
    int marked() {
        return marked;
    }

    private HttpRequest marked(HttpRequest request) throws IOException {
        Marked reporter = Marked.of(marked++);
        ObjectNode body = (ObjectNode) JSON.readTree(body(request));
        body.put("description", reporter.words() + body.path("description").asText());
        body.putObject("reporter").put("name", reporter.name()).put("phone", reporter.typedPhone());
        ((ObjectNode) body.path("address")).put("freeText", reporter.words());
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private static String body(HttpRequest request) {
        Gathered gathered = new Gathered();
        request.bodyPublisher().orElseThrow().subscribe(gathered);
        return gathered.bytes.toString(StandardCharsets.UTF_8);
    }

    /** A text that is at hand is given at once. */
    private static final class Gathered implements Flow.Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer some) {
            byte[] next = new byte[some.remaining()];
            some.get(next);
            bytes.writeBytes(next);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {
            // All is gathered.
        }
    }
}
