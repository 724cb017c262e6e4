package org.huying.dispatch.subscription;

/** Why the service stopped a subscription by itself. */
public enum DisabledFor {
    /** The receiver answered 410: it wants no more. */
    GONE("接收方已停用该地址（410）· the receiver answered 410: it wants no more"),
    /** Nothing got through for as long as is tried. */
    FAILING("多日投递均未成功 · nothing got through for days"),
    /** The address leads where nothing may be sent. */
    UNSAFE("地址指向不允许访问的网络 · the address leads into a network that is not for partners");

    private final String words;

    DisabledFor(String words) {
        this.words = words;
    }

    /** For a person: what happened. */
    public String words() {
        return words;
    }
}
