import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.*;
import java.net.http.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 接收通知：验签、去重、打印，可自动签收 · Verifies notices, drops repetitions, prints, can accept. JDK 17: java Receiver.java */
public class Receiver {
    static final Map<String, String> ENV = System.getenv(); // PORT, SECRET, PUBLIC_KEY; to accept: ANSWERS, INBOUND_SECRET
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet(); // 生产环境用数据库唯一键 · in earnest: a unique key in your database

    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(ENV.getOrDefault("PORT", "9090"))), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", Receiver::receive);
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    static void receive(HttpExchange request) throws IOException {
        String id = request.getRequestHeaders().getFirst("webhook-id");
        String event = new String(request.getRequestBody().readNBytes(1 << 20), "UTF-8");
        boolean genuine = isGenuine(request.getRequestHeaders(), id, event);
        boolean fresh = genuine && SEEN.add(id);
        request.sendResponseHeaders(genuine ? 204 : 401, -1); // 2xx 即收妥，重复也回 2xx · 2xx says: I have it; to a repetition too
        request.close();
        System.out.println(fresh ? field(event, "type") + " " + event : (genuine ? "seen before: " : "refused: ") + id);
        if (fresh && ENV.containsKey("ANSWERS") && field(event, "type").equals("task.assigned.v1")) accept(event);
    }

    static boolean isGenuine(Headers headers, String id, String event) {
        try {
            String time = headers.getFirst("webhook-timestamp");
            if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(time)) > 300) return false; // 防重放 · no replays
            byte[] signed = (id + "." + time + "." + event).getBytes("UTF-8");
            for (String one : headers.getFirst("webhook-signature").split(" ")) {
                byte[] signature = Base64.getDecoder().decode(one.substring(one.indexOf(',') + 1));
                if (one.startsWith("v1,") && ENV.containsKey("SECRET") && MessageDigest.isEqual(signature, hmac("SECRET", signed))) return true;
                if (one.startsWith("v1a,") && ENV.containsKey("PUBLIC_KEY") && isEd25519(signature, signed)) return true;
            }
            return false;
        } catch (Exception malformed) {
            return false;
        }
    }

    static byte[] key(String setting) { // whsec_…, whpk_…
        return Base64.getDecoder().decode(ENV.get(setting).substring(ENV.get(setting).indexOf('_') + 1));
    }

    static byte[] hmac(String setting, byte[] signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(setting), "HmacSHA256"));
        return mac.doFinal(signed);
    }

    static boolean isEd25519(byte[] signature, byte[] signed) throws GeneralSecurityException {
        byte[] spki = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key("PUBLIC_KEY"))); // RFC 8410
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        check.update(signed);
        return check.verify(signature);
    }

    static void accept(String event) { // 答复 id 由通知 id 得来，重发只算一次 · the id is made of the notice's: sent again, it counts once
        String id = "accept-" + field(event, "id"), time = Long.toString(Instant.now().getEpochSecond());
        String type = field(event, "part").equals("LEAD") ? "answer.accept.v1" : "answer.co-handling-acceptance.v1"; // 主办或协办 · it leads, or helps
        String answer = """
                {"specversion": "1.0", "id": "%s", "source": "/receiver", "type": "%s", "data": {"number": "%s"}}"""
                .formatted(id, type, field(event, "caseNumber"));
        try {
            var signature = Base64.getEncoder().encodeToString(hmac("INBOUND_SECRET", (id + "." + time + "." + answer).getBytes("UTF-8")));
            var request = HttpRequest.newBuilder(URI.create(ENV.get("ANSWERS")))
                    .headers("Content-Type", "application/cloudevents+json", "webhook-id", id)
                    .headers("webhook-timestamp", time, "webhook-signature", "v1," + signature)
                    .POST(HttpRequest.BodyPublishers.ofString(answer)).build();
            var said = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            System.out.println("answered: " + said.statusCode() + " " + said.body());
        } catch (Exception unanswered) {
            System.out.println("not answered: " + unanswered); // 稍后以同一 id 重发 · send it again later, with the same id
        }
    }

    static String field(String event, String name) { // 信封在前；正式系统用 JSON 库 · the envelope comes first; in earnest: a JSON library
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(event);
        return found.find() ? found.group(1) : "";
    }
}
