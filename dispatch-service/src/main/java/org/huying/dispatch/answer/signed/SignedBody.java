package org.huying.dispatch.answer.signed;

/**
 * A body with its signature, as it came.
 *
 * @param id         of the message, {@code webhook-id}
 * @param timestamp  when it was signed, {@code webhook-timestamp}: seconds since 1970 in decimal digits
 * @param signatures {@code webhook-signature}: {@code v1,} and base64, several parted by spaces
 */
public record SignedBody(String id, String timestamp, String signatures, byte[] body) {
    @Override
    public String toString() {
        return "SignedBody[" + body.length + " bytes]";
    }
}
