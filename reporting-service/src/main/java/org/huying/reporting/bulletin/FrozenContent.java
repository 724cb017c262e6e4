package org.huying.reporting.bulletin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The content of a bulletin as it is kept: its canonical text, of which the hash is.
 *
 * @param text kept to the letter: what is read from it may one day know less than it says
 */
public record FrozenContent(String text, ContentHash hash) {
    /** Of its own: what the service's other answers look like may change, a bulletin may not. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static FrozenContent of(BulletinContent content) {
        String text = CanonicalJson.of(JSON.valueToTree(content));
        return new FrozenContent(text, ContentHash.of(text));
    }

    public BulletinContent read() {
        try {
            return JSON.readValue(text, BulletinContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a bulletin that was written here", impossible);
        }
    }
}
