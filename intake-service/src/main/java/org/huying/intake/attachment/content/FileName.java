package org.huying.intake.attachment.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid;

/** The name of a file, in a form that any file system and header can take. */
public record FileName(String text) {
    private static final int LONGEST = 120;
    /** Nothing that leads elsewhere, hides, or turns the text around. */
    private static final Pattern UNSAFE =
            Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]|^\\.|\\.$");

    /** @param header percent-encoded UTF-8 (RFC 3986 §2.1): a header holds no Chinese otherwise */
    public static FileName of(String header) {
        if (header == null || header.isBlank())
            throw refused(
                    "必填，请在 File-Name 头中写明，按 UTF-8 百分号编码 · required in the header File-Name, percent-encoded UTF-8");
        String text = Normalizer.normalize(decoded(header), Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > LONGEST) throw refused("最多 120 字 · at most 120 characters");
        if (text.isEmpty() || UNSAFE.matcher(text).find())
            throw refused("含有文件名不能用的字符 · contains characters no file name may have");
        return new FileName(text);
    }

    /** Empty where there is none. */
    public String ending() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private static String decoded(String header) {
        ByteBuffer bytes = ByteBuffer.allocate(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c > '~') throw notEncoded();
            if (c != '%') bytes.put((byte) c);
            else {
                if (i + 2 >= header.length()) throw notEncoded();
                int high = Character.digit(header.charAt(++i), 16);
                int low = Character.digit(header.charAt(++i), 16);
                if (high < 0 || low < 0) throw notEncoded();
                bytes.put((byte) (high << 4 | low));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw notEncoded();
        }
    }

    private static Invalid notEncoded() {
        return refused("应为 UTF-8 百分号编码 · must be percent-encoded UTF-8");
    }

    private static Invalid refused(String detail) {
        return new Invalid("/fileName", detail);
    }

    /** People name files after people. */
    @Override
    public String toString() {
        return "FileName[sealed]";
    }
}
