package org.huying.dispatch.partnercontract;

/** How somebody shows who they are, as the document has it. */
public record PublishedScheme(String name, Words description) {}
