package org.huying.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A reporter whose name and phone occur nowhere else, so that wherever they are found they came from the vault. */
record Marked(String name, String typedPhone, String digits) {
    static final List<Marked> ALL = List.of(
            new Marked("慕容暗号甲", "13911110001", "13911110001"),
            new Marked("慕容暗号乙", "139 1111 0002", "13911110002"),
            new Marked("慕容暗号丙", "+86-139-1111-0003", "13911110003"),
            new Marked("慕容暗号丁", "１３９１１１１０００４", "13911110004"));

    static Marked of(int turn) {
        return ALL.get(turn % ALL.size());
    }

    /** As somebody writes it who wants to be called back, in every form. */
    String words() {
        return "我是" + name + "，电话" + digits + "或" + spaced() + "或" + hyphenated() + "或" + fullWidth() + "。";
    }

    private String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
    }

    private String hyphenated() {
        return spaced().replace(' ', '-');
    }

    private String fullWidth() {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }

    /** What of them all stands in a text: as it is, escaped as in JSON, or as the bytes of a column in hex. */
    static List<String> foundIn(String text) {
        return ALL.stream()
                .flatMap(Marked::forms)
                .flatMap(form -> Stream.of(form, escaped(form), hex(form)))
                .filter(text::contains)
                .toList();
    }

    private Stream<String> forms() {
        return Stream.of(name, typedPhone, digits, spaced(), hyphenated(), fullWidth());
    }

    private static String escaped(String form) {
        StringBuilder escaped = new StringBuilder();
        form.chars().forEach(letter -> escaped.append(letter < 128 ? "" + (char) letter : "\\u%04x".formatted(letter)));
        return escaped.toString();
    }

    private static String hex(String form) {
        return HexFormat.of().formatHex(form.getBytes(StandardCharsets.UTF_8));
    }
}
