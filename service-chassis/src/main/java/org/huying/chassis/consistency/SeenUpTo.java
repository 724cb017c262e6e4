package org.huying.chassis.consistency;

import java.util.Collection;
import java.util.Set;

/** Knows which events have arrived here and had their effect. */
public interface SeenUpTo {
    /** Those of the tokens whose event, or a later one of the same aggregate, has had its effect. */
    Set<ConsistencyToken> reached(Collection<ConsistencyToken> tokens);
}
