package org.huying.chassis.audit;

/** What an {@link AuditLine} says, before it has its place in the chain. */
public record AuditEntry(String actor, String roles, String act, String object, String outcome, String reason) {
    public static final String DONE = "DONE";
    public static final String REFUSED = "REFUSED";
}
