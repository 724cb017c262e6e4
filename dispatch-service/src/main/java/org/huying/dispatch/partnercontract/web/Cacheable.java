package org.huying.dispatch.partnercontract.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text that stays the same until the next release: public, with an ETag made of its bytes. */
record Cacheable(byte[] bytes, MediaType type, EntityTag tag) {
    private static final int FIVE_MINUTES = 300;
    private static final int ENOUGH_DIGITS = 24;

    static Cacheable of(String text, MediaType type) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Cacheable(bytes, type.withCharset("UTF-8"), new EntityTag(hash(bytes)));
    }

    /** The text, or 304 where the caller has it. */
    Response.ResponseBuilder answer(Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(bytes, type).tag(tag) : unchanged;
        CacheControl forAWhile = new CacheControl();
        forAWhile.setMaxAge(FIVE_MINUTES);
        forAWhile.setNoTransform(false);
        return answer.cacheControl(forAWhile).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, ENOUGH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
