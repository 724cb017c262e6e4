package org.huying.reporting.bulletin.print;

/** A font that is there and cannot be put into a PDF; the message says why, Chinese first. */
class FontUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    FontUnusable(String why) {
        super(why);
    }
}
