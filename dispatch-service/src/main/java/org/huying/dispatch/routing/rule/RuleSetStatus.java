package org.huying.dispatch.routing.rule;

/** Where a version of the rules stands at an instant. */
public enum RuleSetStatus {
    /** 草稿. */
    DRAFT,
    /** 待生效: activated for later. */
    SCHEDULED,
    /** 现行: one version at any instant. */
    IN_FORCE,
    /** 已被替代. */
    REPLACED
}
