package org.huying.dispatch.partnercontract.web;

import org.huying.dispatch.partnercontract.Words;

/** Pieces of HTML from texts that are none. */
final class Html {
    private Html() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Both languages beside each other, Chinese first. */
    static String both(String element, Words words) {
        return inLanguage(element, "zh-CN", words.chinese()) + inLanguage(element, "en", words.english());
    }

    static String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    private static String inLanguage(String element, String language, String said) {
        if (said.isEmpty()) return "";
        return "<" + element + " lang=\"" + language + "\">" + text(said) + "</" + element + ">";
    }
}
