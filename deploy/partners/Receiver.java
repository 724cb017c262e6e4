import com.sun.net.httpserver.*;
import java.net.*;
import java.net.http.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;
import javax.crypto.*;
import javax.crypto.spec.SecretKeySpec;

/** 接收通知：验签、去重、打印，可自动签收 · Verifies notices, drops repetitions, prints, can accept. JDK 17: java Receiver.java */
public class Receiver {
    static final Map<String, String> ENV = System.getenv(); // PORT, SECRET, PUBLIC_KEY; to accept: ANSWERS, INBOUND_SECRET
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet(); // 生产环境用数据库唯一键 · in earnest: a unique key in your database

    public static void main(String[] arguments) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(ENV.getOrDefault("PORT", "9090"))), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", request -> {
            String id = request.getRequestHeaders().getFirst("webhook-id"), event = new String(request.getRequestBody().readNBytes(1 << 20), "UTF-8");
            boolean genuine = isGenuine(request.getRequestHeaders(), id, event), fresh = genuine && SEEN.add(id);
            try (request) { request.sendResponseHeaders(genuine ? 204 : 401, -1); } // 2xx 即收妥，重复也回 2xx · 2xx says: I have it; to a repetition too
            System.out.println(fresh ? field(event, "type") + " " + event : (genuine ? "seen before: " : "refused: ") + id);
            if (fresh && ENV.containsKey("ANSWERS") && field(event, "type").equals("task.assigned.v1")) accept(event);
        });
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }
    static boolean isGenuine(Headers headers, String id, String event) {
        try {
            String time = headers.getFirst("webhook-timestamp");
            if (Math.abs(System.currentTimeMillis() / 1000 - Long.parseLong(time)) > 300) return false; // 防重放 · no replays
            byte[] signed = (id + "." + time + "." + event).getBytes("UTF-8");
            return Arrays.stream(headers.getFirst("webhook-signature").split(" ")).anyMatch(one -> one.startsWith("v1,") && ENV.containsKey("SECRET")
                    ? MessageDigest.isEqual(bytes(one, ','), hmac("SECRET", signed))
                    : one.startsWith("v1a,") && ENV.containsKey("PUBLIC_KEY") && isEd25519(bytes(one, ','), signed));
        } catch (Exception malformed) { return false; }
    }
    static byte[] bytes(String text, char after) { return Base64.getDecoder().decode(text.substring(text.indexOf(after) + 1)); } // whsec_…, whpk_…, v1,…
    static byte[] hmac(String setting, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(ENV.get(setting), '_'), "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException impossible) { throw new IllegalStateException(impossible); }
    }
    static boolean isEd25519(byte[] signature, byte[] signed) {
        try {
            String spki = "302a300506032b6570032100" + HexFormat.of().formatHex(bytes(ENV.get("PUBLIC_KEY"), '_')); // RFC 8410
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(spki))));
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) { return false; }
    }
    static void accept(String event) { // 答复 id 由通知 id 得来，重发只算一次 · the id is made of the notice's: sent again, it counts once
        String id = "accept-" + field(event, "id"), time = Long.toString(System.currentTimeMillis() / 1000);
        String type = field(event, "part").equals("LEAD") ? "answer.accept.v1" : "answer.co-handling-acceptance.v1"; // 主办或协办 · it leads, or helps
        String answer = "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/receiver\",\"type\":\"%s\",\"data\":{\"number\":\"%s\"}}".formatted(id, type, field(event, "caseNumber"));
        try {
            String signature = "v1," + Base64.getEncoder().encodeToString(hmac("INBOUND_SECRET", (id + "." + time + "." + answer).getBytes("UTF-8")));
            var request = HttpRequest.newBuilder(URI.create(ENV.get("ANSWERS"))).POST(HttpRequest.BodyPublishers.ofString(answer))
                    .headers("Content-Type", "application/cloudevents+json", "webhook-id", id, "webhook-timestamp", time, "webhook-signature", signature);
            var said = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            System.out.println("answered: " + said.statusCode() + " " + said.body());
        } catch (Exception unanswered) { System.out.println("not answered: " + unanswered); } // 稍后以同一 id 重发 · send it again later, with the same id
    }
    static String field(String event, String name) { // 信封在前；正式系统用 JSON 库 · the envelope comes first; in earnest: a JSON library
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(event);
        return found.find() ? found.group(1) : "";
    }
}
