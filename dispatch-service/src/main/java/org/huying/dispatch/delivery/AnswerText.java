package org.huying.dispatch.delivery;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.huying.chassis.privacy.Screening;

/** What a receiver said, fit to be kept and shown: a stranger's words, of which only the beginning is of use. */
final class AnswerText {
    static final int LONGEST = 1_024;

    private AnswerText() {}

    /** @param beginning at most {@link #LONGEST} bytes; a character cut in two at their end is left out */
    static String of(byte[] beginning) {
        if (beginning.length == 0) return "";
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(beginning.length);
        decoder.decode(ByteBuffer.wrap(beginning), text, false);
        return Screening.mask(plain(text.flip().toString()));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isShown(c) ? c : ' ').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Nor characters that turn the direction of writing or are not to be seen. */
    private static boolean isShown(int character) {
        return character == '\n'
                || !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }
}
