package org.huying.intake.vault;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The master key of production: it stays in the transit engine of HashiCorp Vault or OpenBao, which encrypts and
 * decrypts for whoever has a token for it (https://openbao.org/api-docs/secret/transit/). Rotating it there makes a new
 * version; a version below {@code min_decryption_version} is gone for us.
 */
final class TransitMasterKey implements MasterKey {
    private final TransitSettings settings;
    private final TransitCalls transit;

    TransitMasterKey(TransitSettings settings) {
        this.settings = settings;
        this.transit = new TransitCalls(settings);
    }

    @Override
    public List<String> ids() {
        JsonNode key = transit.get("keys/" + settings.key());
        long latest = key.path("latest_version").asLong();
        long oldest = Math.max(1, key.path("min_decryption_version").asLong());
        return LongStream.rangeClosed(0, latest - oldest)
                .mapToObj(back -> settings.id("v" + (latest - back)))
                .toList();
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] boundTo) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("plaintext", base64(key));
        request.put("associated_data", base64(boundTo));
        String wrapped = transit.post("encrypt/" + settings.key(), request)
                .path("ciphertext")
                .asText();
        String[] parts = wrapped.split(":");
        if (parts.length != 3) throw new IllegalStateException("the transit engine answered no ciphertext");
        return new Wrapped(wrapped.getBytes(StandardCharsets.US_ASCII), settings.id(parts[1]));
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] boundTo) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("ciphertext", new String(wrapped.bytes(), StandardCharsets.US_ASCII));
        request.put("associated_data", base64(boundTo));
        JsonNode answer = transit.post("decrypt/" + settings.key(), request);
        return Base64.getDecoder().decode(answer.path("plaintext").asText());
    }

    @Override
    public Optional<byte[]> earlierMarkingKey() {
        return Optional.empty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
