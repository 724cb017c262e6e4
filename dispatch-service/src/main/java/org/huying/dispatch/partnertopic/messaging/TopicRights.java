package org.huying.dispatch.partnertopic.messaging;

import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.huying.dispatch.partnertopic.PartnerTopic;

/** What a unit may do at the broker; nothing that is not listed here. */
final class TopicRights {
    private static final String ANY_HOST = "*";

    private TopicRights() {}

    /** All that somebody of that name has, whatever it is. */
    static AclBindingFilter all(String user) {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(principal(user), null, AclOperation.ANY, AclPermissionType.ANY));
    }

    static List<AclBinding> of(PartnerTopic topic, String user) {
        ResourcePattern read = new ResourcePattern(ResourceType.TOPIC, topic.topic(), PatternType.LITERAL);
        ResourcePattern answers = new ResourcePattern(ResourceType.TOPIC, topic.answers(), PatternType.LITERAL);
        ResourcePattern group = new ResourcePattern(ResourceType.GROUP, topic.group(), PatternType.LITERAL);
        ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, topic.group() + ".", PatternType.PREFIXED);
        return List.of(
                right(user, read, AclOperation.READ),
                right(user, read, AclOperation.DESCRIBE),
                right(user, answers, AclOperation.WRITE),
                right(user, answers, AclOperation.DESCRIBE),
                right(user, group, AclOperation.READ),
                right(user, groups, AclOperation.READ));
    }

    private static AclBinding right(String user, ResourcePattern what, AclOperation operation) {
        return new AclBinding(
                what, new AccessControlEntry(principal(user), ANY_HOST, operation, AclPermissionType.ALLOW));
    }

    private static String principal(String user) {
        return "User:" + user;
    }
}
