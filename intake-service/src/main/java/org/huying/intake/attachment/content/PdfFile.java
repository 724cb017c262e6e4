package org.huying.intake.attachment.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.huying.chassis.problem.Invalid;

/**
 * Looks whether a file is a PDF (ISO 32000-2 §7.5), and refuses one that openly asks to run something or carries other
 * files. What is compressed inside is not looked into: a PDF is never rendered here, only downloaded, and kept as it
 * was sent.
 */
final class PdfFile {
    private static final int TAIL = 2048;
    private static final int LONGEST_NAME = 64;
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia");
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private PdfFile() {}

    static void check(Path file) throws IOException {
        String tail = tail(file);
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0 || tail.lastIndexOf("startxref", end) < 0)
            throw new Invalid("", "PDF 文件不完整，请重新导出 · not a whole PDF; export it again");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            int next = in.read();
            while (next >= 0) next = next == '/' ? nameFrom(in) : in.read();
        }
    }

    /** Reads a name (§7.3.5) and answers what follows it. */
    private static int nameFrom(InputStream in) throws IOException {
        StringBuilder name = new StringBuilder();
        int next = in.read();
        while (next >= 0 && DELIMITERS.indexOf(next) < 0 && name.length() < LONGEST_NAME) {
            name.append((char) next);
            next = in.read();
        }
        String plain = name.indexOf("#") < 0 ? name.toString() : unescaped(name);
        if (ACTIVE.contains(plain))
            throw new Invalid(
                    "",
                    "PDF 含有脚本、启动动作或内嵌文件，请另存为普通 PDF 后上传 · the PDF has scripts, launch actions or embedded files;"
                            + " print it into a plain one");
        return next;
    }

    private static String unescaped(StringBuilder name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
            boolean escape = name.charAt(i) == '#' && high >= 0 && low >= 0;
            plain.append(escape ? (char) (high << 4 | low) : name.charAt(i));
            if (escape) i += 2;
        }
        return plain.toString();
    }

    private static String tail(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - last.length);
            file.readFully(last);
            return new String(last, StandardCharsets.ISO_8859_1);
        }
    }
}
