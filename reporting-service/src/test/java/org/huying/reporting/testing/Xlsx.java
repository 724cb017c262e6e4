package org.huying.reporting.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a workbook as a zip of XML: enough to see what stands in which cell. */
public record Xlsx(Map<String, String> parts) {
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile(
            "<c r=\"([A-Z]+)\\d+\"[^>]*?(?:/>|>(?:<is><t[^>]*>(.*?)</t></is>|<v>(.*?)</v>)?</c>)", Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(?:#x([0-9a-fA-F]+)|([a-z]+));");

    /** Fails where the archive is not whole. */
    public static Xlsx of(byte[] bytes) {
        Map<String, String> parts = new TreeMap<>();
        try {
            Path file = Files.createTempFile("workbook-", ".xlsx");
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) parts.put(entry.getName(), text(zip, entry));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new Xlsx(parts);
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rows of a sheet, from 1 on: each cell's text or number, by its column's letter. */
    public List<Map<String, String>> rows(int sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(parts.get("xl/worksheets/sheet" + sheet + ".xml"));
        while (row.find()) {
            Map<String, String> cells = new TreeMap<>();
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                String value = cell.group(2) == null ? cell.group(3) : cell.group(2);
                if (value != null) cells.put(cell.group(1), plain(value));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String plain(String escaped) {
        return ENTITY.matcher(escaped)
                .replaceAll(entity -> Matcher.quoteReplacement(
                        entity.group(1) != null
                                ? Character.toString(Integer.parseInt(entity.group(1), 16))
                                : Map.of("lt", "<", "gt", ">", "amp", "&", "apos", "'", "quot", "\"")
                                        .get(entity.group(2))));
    }
}
