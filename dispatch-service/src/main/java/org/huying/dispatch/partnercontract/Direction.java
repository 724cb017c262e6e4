package org.huying.dispatch.partnercontract;

/** Who tells whom. */
public enum Direction {
    /** 通知: Huying tells the partner. */
    NOTICE("notices"),
    /** 答复: the partner tells Huying. */
    ANSWER("answers");

    private final String folder;

    Direction(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    /** @param part {@code schema} or {@code example} */
    String file(String type, String part) {
        return folder + "/" + type + "." + part + ".json";
    }
}
